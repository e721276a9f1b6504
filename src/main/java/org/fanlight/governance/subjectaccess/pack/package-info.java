/// The answer as files: to be read, to be printed, and for a machine.
@NullMarked
package org.fanlight.governance.subjectaccess.pack;

import org.jspecify.annotations.NullMarked;
