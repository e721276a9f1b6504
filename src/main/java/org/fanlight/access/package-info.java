/// Accounts, sign-in and roles, and the one place that says who may do what.
@NullMarked
@ApplicationModule(allowedDependencies = {"audit", "database", "encryption", "startup", "ui", "worktime"})
package org.fanlight.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
