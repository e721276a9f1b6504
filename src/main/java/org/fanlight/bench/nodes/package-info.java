/// More than one machine: nodes behind a proxy and databases that take over, tried out by killing them.
@NullMarked
@NamedInterface("nodes")
package org.fanlight.bench.nodes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
