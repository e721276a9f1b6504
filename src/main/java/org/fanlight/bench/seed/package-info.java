/// A database of so many contacts, invented by arithmetic.
@NullMarked
package org.fanlight.bench.seed;

import org.jspecify.annotations.NullMarked;
