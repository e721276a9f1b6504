/// The audit trail in PostgreSQL.
@NullMarked
package org.fanlight.audit.sql;

import org.jspecify.annotations.NullMarked;
