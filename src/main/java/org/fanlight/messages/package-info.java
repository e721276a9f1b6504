/// What we write to people outside, sent once the act that wrote it is committed.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "access",
            "access :: need",
            "access :: staff",
            "audit",
            "database",
            "encryption",
            "startup",
            "ui"
        })
package org.fanlight.messages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
