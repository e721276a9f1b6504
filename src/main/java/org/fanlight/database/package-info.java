/// The one PostgreSQL everything lives in: started here or reached by configuration, checked, and migrated.
@NullMarked
@ApplicationModule(allowedDependencies = {"startup"})
package org.fanlight.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
