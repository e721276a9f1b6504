/// Feedback in PostgreSQL.
@NullMarked
package org.fanlight.frontdoor.feedback.sql;

import org.jspecify.annotations.NullMarked;
