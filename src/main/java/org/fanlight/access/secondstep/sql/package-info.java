/// Second steps in PostgreSQL.
@NullMarked
package org.fanlight.access.secondstep.sql;

import org.jspecify.annotations.NullMarked;
