/// What the front door holds on one person, contact by contact.
@NullMarked
package org.fanlight.frontdoor.held;

import org.jspecify.annotations.NullMarked;
