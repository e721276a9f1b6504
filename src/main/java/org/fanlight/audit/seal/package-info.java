/// The chain over the acts: what is hashed, how it is signed, and the job that seals.
@NullMarked
@NamedInterface
package org.fanlight.audit.seal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
