/// Where managers say when we are open and how long clocks run.
@NullMarked
package org.fanlight.frontdoor.house.web;

import org.jspecify.annotations.NullMarked;
