/// Backups of the embedded database, made while Fanlight runs; the way back to any minute; and the proof of both.
@NullMarked
@ApplicationModule(allowedDependencies = {"database", "database :: embedded", "startup", "worktime"})
package org.fanlight.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
