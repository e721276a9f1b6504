/// Encrypts single fields before they reach the database, and finds them again without showing them.
@NullMarked
@ApplicationModule(allowedDependencies = {"database", "startup"})
package org.fanlight.encryption;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
