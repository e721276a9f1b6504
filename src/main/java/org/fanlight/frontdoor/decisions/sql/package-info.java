/// Decisions in PostgreSQL.
@NullMarked
package org.fanlight.frontdoor.decisions.sql;

import org.jspecify.annotations.NullMarked;
