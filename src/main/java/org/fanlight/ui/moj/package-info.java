/// The casework components of MoJ Frontend as typed values, each drawn by the template of its name.
@NullMarked
package org.fanlight.ui.moj;

import org.jspecify.annotations.NullMarked;
