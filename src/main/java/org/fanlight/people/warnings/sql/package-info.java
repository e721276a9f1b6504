/// Warning notes in PostgreSQL.
@NullMarked
package org.fanlight.people.warnings.sql;

import org.jspecify.annotations.NullMarked;
