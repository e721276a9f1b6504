/// The pages that ask for a second step, and those of one's own account.
@NullMarked
package org.fanlight.access.secondstep.web;

import org.jspecify.annotations.NullMarked;
