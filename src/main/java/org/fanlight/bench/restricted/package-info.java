/// Whether the time of an answer gives away that a record is restricted.
@NullMarked
package org.fanlight.bench.restricted;

import org.jspecify.annotations.NullMarked;
