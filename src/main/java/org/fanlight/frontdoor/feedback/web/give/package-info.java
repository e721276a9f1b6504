/// The page of a contact on which its referrer is told the outcome.
@NullMarked
package org.fanlight.frontdoor.feedback.web.give;

import org.jspecify.annotations.NullMarked;
