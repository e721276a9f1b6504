/// The invented county of Larkshire: its people, its agencies and thirty months of work at its front door.
@NullMarked
@ApplicationModule
package org.fanlight.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
