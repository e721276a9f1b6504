/// Passkeys (WebAuthn): signing in with a device that knows its owner.
@NullMarked
package org.fanlight.access.passkeys;

import org.jspecify.annotations.NullMarked;
