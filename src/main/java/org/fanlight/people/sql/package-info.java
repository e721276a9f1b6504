/// People, their history and their search keys in PostgreSQL.
@NullMarked
package org.fanlight.people.sql;

import org.jspecify.annotations.NullMarked;
