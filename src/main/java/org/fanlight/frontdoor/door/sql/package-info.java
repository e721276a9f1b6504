/// The door's records in PostgreSQL.
@NullMarked
package org.fanlight.frontdoor.door.sql;

import org.jspecify.annotations.NullMarked;
