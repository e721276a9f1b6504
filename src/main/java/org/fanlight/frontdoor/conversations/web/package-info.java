/// The call screen.
@NullMarked
package org.fanlight.frontdoor.conversations.web;

import org.jspecify.annotations.NullMarked;
