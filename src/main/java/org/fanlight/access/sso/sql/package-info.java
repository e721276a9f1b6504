/// Providers and whom they vouch for in PostgreSQL.
@NullMarked
package org.fanlight.access.sso.sql;

import org.jspecify.annotations.NullMarked;
