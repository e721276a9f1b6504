/// Invented families: their names, homes and children.
@NullMarked
package org.fanlight.demo.families;

import org.jspecify.annotations.NullMarked;
