/// Agency checks: asking other agencies what they know of a person, their answers, chasing and escalating.
@NullMarked
@NamedInterface("checks")
package org.fanlight.frontdoor.checks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
