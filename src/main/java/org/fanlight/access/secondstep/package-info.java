/// The second step of signing in: a one-time code from an authenticator app, or a recovery code from paper.
@NullMarked
package org.fanlight.access.secondstep;

import org.jspecify.annotations.NullMarked;
