/// What stands around every public page: the way out, our numbers, and how a browser finds its draft again.
@NullMarked
package org.fanlight.frontdoor.door.web;

import org.jspecify.annotations.NullMarked;
