/// The pages on which referrers follow their own contacts.
@NullMarked
package org.fanlight.frontdoor.feedback.web.follow;

import org.jspecify.annotations.NullMarked;
