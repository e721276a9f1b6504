/// Staff in PostgreSQL.
@NullMarked
package org.fanlight.access.staff.sql;

import org.jspecify.annotations.NullMarked;
