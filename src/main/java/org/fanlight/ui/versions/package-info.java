/// When two people changed the same thing: what stood there, what stands there now, what was typed, and which to keep.
@NullMarked
package org.fanlight.ui.versions;

import org.jspecify.annotations.NullMarked;
