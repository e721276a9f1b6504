/// Why Fanlight does not start, told to whoever starts it in one sentence.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.fanlight.startup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
