/// Sessions kept in the database at the price of one look a request.
@NullMarked
package org.fanlight.access.web.sessions;

import org.jspecify.annotations.NullMarked;
