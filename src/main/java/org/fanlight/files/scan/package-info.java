/// Looks for malware in what was added.
@NullMarked
package org.fanlight.files.scan;

import org.jspecify.annotations.NullMarked;
