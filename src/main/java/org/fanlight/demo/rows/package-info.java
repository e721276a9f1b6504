/// Rows of the front door's tables as the invented past writes them.
@NullMarked
package org.fanlight.demo.rows;

import org.jspecify.annotations.NullMarked;
