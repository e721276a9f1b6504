/// Warning notes: what a worker must know before they meet somebody, agreed by a manager and looked at again.
@NullMarked
@NamedInterface("warnings")
package org.fanlight.people.warnings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
