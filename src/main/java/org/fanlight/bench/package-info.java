/// The bench: the workers' day at the front door, measured, and every write counted afterwards.
@NullMarked
@ApplicationModule
package org.fanlight.bench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
