/// Files in PostgreSQL.
@NullMarked
package org.fanlight.files.sql;

import org.jspecify.annotations.NullMarked;
