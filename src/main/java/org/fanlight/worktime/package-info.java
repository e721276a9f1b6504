/// The working calendar of England and Wales, the hub's opening hours and the statutory clocks.
@NullMarked
@ApplicationModule(allowedDependencies = "database")
package org.fanlight.worktime;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
