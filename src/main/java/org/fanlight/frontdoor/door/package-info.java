/// The door itself: how people reach us, what the public tells us online, and who asked to be rung back.
@NullMarked
@NamedInterface("door")
package org.fanlight.frontdoor.door;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
