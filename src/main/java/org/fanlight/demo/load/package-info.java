/// Builds Larkshire in an empty database.
@NullMarked
package org.fanlight.demo.load;

import org.jspecify.annotations.NullMarked;
