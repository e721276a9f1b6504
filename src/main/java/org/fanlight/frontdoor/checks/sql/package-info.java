/// Agency checks in PostgreSQL.
@NullMarked
package org.fanlight.frontdoor.checks.sql;

import org.jspecify.annotations.NullMarked;
