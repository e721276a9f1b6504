/// Conversations: a worried person and a worker talk, and not a word of what is typed gets lost.
@NullMarked
@NamedInterface("conversations")
package org.fanlight.frontdoor.conversations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
