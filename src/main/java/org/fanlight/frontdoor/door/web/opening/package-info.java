/// From the first page to the way that fits: danger now, who, where, and the phone.
@NullMarked
package org.fanlight.frontdoor.door.web.opening;

import org.jspecify.annotations.NullMarked;
