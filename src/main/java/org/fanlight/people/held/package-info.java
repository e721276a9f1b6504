/// What this module holds on one person, and by what the people around them can be told.
@NullMarked
@NamedInterface("held")
package org.fanlight.people.held;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
