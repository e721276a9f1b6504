/// The rules of the second signature: which decisions a manager signs before they stand, and who said so since when.
@NullMarked
@NamedInterface("signatures")
package org.fanlight.frontdoor.signatures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
