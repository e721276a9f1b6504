/// Need to know: who may see what and why, what is restricted, and glass broken in an emergency.
@NullMarked
@NamedInterface("need")
package org.fanlight.access.need;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
