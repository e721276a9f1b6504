/// What the people who run Fanlight need: how it is, requests that can be traced, settings that are documented.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "access",
            "access :: clients",
            "access :: sso",
            "agencies",
            "audit",
            "backup",
            "database",
            "files",
            "messages",
            "ui",
            "worktime"
        })
package org.fanlight.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
