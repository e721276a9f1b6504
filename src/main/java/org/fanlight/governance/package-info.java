/// Who looks after looks: finding out who looked at whom, and which looks are unusual.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "access",
            "access :: held",
            "access :: need",
            "agencies",
            "audit",
            "database",
            "encryption",
            "frontdoor",
            "people",
            "people :: matching",
            "ui",
            "worktime"
        })
package org.fanlight.governance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
