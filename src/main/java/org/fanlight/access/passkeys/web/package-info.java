/// The pages on which somebody adds, removes and uses passkeys.
@NullMarked
package org.fanlight.access.passkeys.web;

import org.jspecify.annotations.NullMarked;
