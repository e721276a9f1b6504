/// Clients of the API, their tokens and their allowances in PostgreSQL.
@NullMarked
package org.fanlight.access.clients.sql;

import org.jspecify.annotations.NullMarked;
