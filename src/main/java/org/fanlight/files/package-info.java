/// Attachments: checked by their content, scanned, encrypted and served safely. Whoever may see the record that a file
/// is kept with may see the file; the module of that record says so in policies of its own.
@NullMarked
@ApplicationModule(allowedDependencies = {"access", "audit", "database", "encryption", "startup", "ui"})
package org.fanlight.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
