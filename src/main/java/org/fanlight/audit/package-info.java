/// Who looked and who did: one row per act, in the transaction of the act, never changed afterwards, and sealed.
@NullMarked
@ApplicationModule(allowedDependencies = {"database", "startup"})
package org.fanlight.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
