/// The pages on which disagreements are answered.
@NullMarked
package org.fanlight.frontdoor.feedback.web.disagreements;

import org.jspecify.annotations.NullMarked;
