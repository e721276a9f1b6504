/// Where managers say when we are open.
@NullMarked
package org.fanlight.frontdoor.house.web.hours;

import org.jspecify.annotations.NullMarked;
