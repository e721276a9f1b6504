/// The working calendar and the clock rules in PostgreSQL.
@NullMarked
package org.fanlight.worktime.sql;

import org.jspecify.annotations.NullMarked;
