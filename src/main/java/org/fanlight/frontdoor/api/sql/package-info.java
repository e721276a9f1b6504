/// What other systems sent, in PostgreSQL.
@NullMarked
package org.fanlight.frontdoor.api.sql;

import org.jspecify.annotations.NullMarked;
