/// The pages of agency checks: the contact's tab, the partner's queue and answer, and the gauge of agencies.
@NullMarked
package org.fanlight.frontdoor.checks.web;

import org.jspecify.annotations.NullMarked;
