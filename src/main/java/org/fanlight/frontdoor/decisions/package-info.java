/// Decisions: one for each child, with its reasons, never erased; and the manager's second signature.
@NullMarked
@NamedInterface("decisions")
package org.fanlight.frontdoor.decisions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
