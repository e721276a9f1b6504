/// Requests to reset a second step in PostgreSQL.
@NullMarked
package org.fanlight.access.lostdevice.sql;

import org.jspecify.annotations.NullMarked;
