/// Where managers see how long clocks run, and set the partnership's own.
@NullMarked
package org.fanlight.frontdoor.house.web.clocks;

import org.jspecify.annotations.NullMarked;
