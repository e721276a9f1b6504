/// Fanlight: one house for the people who keep children safe. Each package below is a room.
@NullMarked
package org.fanlight;

import org.jspecify.annotations.NullMarked;
