/// What every form needs: its hidden keys, and what is wrong with what was typed.
@NullMarked
package org.fanlight.ui.forms;

import org.jspecify.annotations.NullMarked;
