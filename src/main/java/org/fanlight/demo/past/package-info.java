/// What happened at the front door in the months before the first day: values in, values out.
@NullMarked
package org.fanlight.demo.past;

import org.jspecify.annotations.NullMarked;
