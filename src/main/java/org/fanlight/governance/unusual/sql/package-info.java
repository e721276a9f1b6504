/// The unusual looks in PostgreSQL.
@NullMarked
package org.fanlight.governance.unusual.sql;

import org.jspecify.annotations.NullMarked;
