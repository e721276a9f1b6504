/// The agencies of the partnership in PostgreSQL.
@NullMarked
package org.fanlight.agencies.sql;

import org.jspecify.annotations.NullMarked;
