/// Feedback: telling referrers what was decided, letting them follow it, say how it was, and disagree.
@NullMarked
@NamedInterface("feedback")
package org.fanlight.frontdoor.feedback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
