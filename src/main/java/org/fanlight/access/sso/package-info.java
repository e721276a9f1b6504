/// Signing in through an agency's own provider (OpenID Connect).
@NullMarked
@NamedInterface("sso")
package org.fanlight.access.sso;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
