/// Conversations in PostgreSQL.
@NullMarked
package org.fanlight.frontdoor.conversations.sql;

import org.jspecify.annotations.NullMarked;
