/// What the people who run Fanlight need: requests that can be traced, settings that are documented.
@NullMarked
@ApplicationModule(allowedDependencies = "database")
package org.fanlight.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
