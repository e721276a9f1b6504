/// The front door: somebody is worried about a child, is helped to think, and hears what was decided.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "access",
            "access :: clients",
            "access :: held",
            "access :: need",
            "access :: problems",
            "agencies",
            "audit",
            "database",
            "encryption",
            "files",
            "files :: content",
            "messages",
            "people",
            "people :: held",
            "people :: warnings",
            "startup",
            "ui",
            "worktime"
        })
package org.fanlight.frontdoor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
