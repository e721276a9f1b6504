/// Larkshire itself: districts, agencies, schools and who works there; the same whatever the day.
@NullMarked
package org.fanlight.demo.county;

import org.jspecify.annotations.NullMarked;
