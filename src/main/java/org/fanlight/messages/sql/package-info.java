/// The outbox in PostgreSQL.
@NullMarked
package org.fanlight.messages.sql;

import org.jspecify.annotations.NullMarked;
