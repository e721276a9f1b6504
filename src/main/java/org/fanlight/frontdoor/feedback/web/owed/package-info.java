/// The list of outcomes that referrers are owed.
@NullMarked
package org.fanlight.frontdoor.feedback.web.owed;

import org.jspecify.annotations.NullMarked;
