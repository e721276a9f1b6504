/// What the pages of feedback share.
@NullMarked
package org.fanlight.frontdoor.feedback.web;

import org.jspecify.annotations.NullMarked;
