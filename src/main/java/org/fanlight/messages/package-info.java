/// Messages keeps what we write to people outside, and sends it after the act that wrote it is committed.
@NullMarked
@ApplicationModule(allowedDependencies = {"access", "database", "ui"})
package org.fanlight.messages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
