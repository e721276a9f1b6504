/// The operator's readings from PostgreSQL.
@NullMarked
package org.fanlight.operations.sql;

import org.jspecify.annotations.NullMarked;
