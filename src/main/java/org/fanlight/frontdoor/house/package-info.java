/// How this front door works, as its managers set it: when it is open, and how long its clocks run.
@NullMarked
@NamedInterface("house")
package org.fanlight.frontdoor.house;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
