/// Every component and chart in its states, for those who build pages.
@NullMarked
package org.fanlight.demo.gallery;

import org.jspecify.annotations.NullMarked;
