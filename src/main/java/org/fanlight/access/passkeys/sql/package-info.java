/// Passkeys in PostgreSQL.
@NullMarked
package org.fanlight.access.passkeys.sql;

import org.jspecify.annotations.NullMarked;
