/// The people of each agency: who joins, moves and leaves, and the links that we send to their addresses.
@NullMarked
@NamedInterface("staff")
package org.fanlight.access.staff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
