/// Walks the chain from the first seal to the last and says what does not fit, on a server or from a dump.
@NullMarked
@NamedInterface
package org.fanlight.audit.verify;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
