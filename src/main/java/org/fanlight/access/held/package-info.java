/// What each module holds on one person, offered to whoever answers a subject access request.
@NullMarked
@NamedInterface("held")
package org.fanlight.access.held;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
