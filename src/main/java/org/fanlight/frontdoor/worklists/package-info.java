/// Worklists: my work, my team's, what nobody has yet, what is overdue and what waits for others.
@NullMarked
@NamedInterface("worklists")
package org.fanlight.frontdoor.worklists;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
