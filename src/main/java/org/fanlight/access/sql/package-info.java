/// Accounts in PostgreSQL.
@NullMarked
package org.fanlight.access.sql;

import org.jspecify.annotations.NullMarked;
