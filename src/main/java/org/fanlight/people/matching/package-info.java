/// What was typed against who is known: pure rules without a database.
@NullMarked
@NamedInterface("matching")
package org.fanlight.people.matching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
