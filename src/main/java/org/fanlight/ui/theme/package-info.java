/// A partnership's own look: its colour, font and logo, checked when Fanlight starts.
@NullMarked
package org.fanlight.ui.theme;

import org.jspecify.annotations.NullMarked;
