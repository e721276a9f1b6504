/// Where managers say how people reach us.
@NullMarked
package org.fanlight.frontdoor.door.web.policies;

import org.jspecify.annotations.NullMarked;
