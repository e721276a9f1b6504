/// What every page is made of: components, layout, forms and the answer to an error.
@NullMarked
@ApplicationModule(
        allowedDependencies = {"startup"},
        type = ApplicationModule.Type.OPEN)
package org.fanlight.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
