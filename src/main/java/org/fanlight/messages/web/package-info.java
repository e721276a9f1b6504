/// The page at which a demonstration's messages are read.
@NullMarked
package org.fanlight.messages.web;

import org.jspecify.annotations.NullMarked;
