/// Children and adults, who they are to each other, and how to find them again.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "access",
            "access :: held",
            "access :: need",
            "audit",
            "database",
            "encryption",
            "messages",
            "ui",
            "worktime"
        })
package org.fanlight.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
