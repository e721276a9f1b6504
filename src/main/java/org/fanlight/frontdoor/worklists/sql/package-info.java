/// Worklists in PostgreSQL.
@NullMarked
package org.fanlight.frontdoor.worklists.sql;

import org.jspecify.annotations.NullMarked;
