/// Workers who do the same without pages: the bare SQL to compare with.
@NullMarked
package org.fanlight.bench.ports;

import org.jspecify.annotations.NullMarked;
