/// Organisations, their teams and settings, the districts they serve: who works where.
@NullMarked
@ApplicationModule(allowedDependencies = "access :: staff")
package org.fanlight.agencies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
