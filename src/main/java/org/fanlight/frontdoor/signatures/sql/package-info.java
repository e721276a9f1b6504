/// The rules of the second signature in PostgreSQL.
@NullMarked
package org.fanlight.frontdoor.signatures.sql;

import org.jspecify.annotations.NullMarked;
