/// Where managers say which decisions need a second signature.
@NullMarked
package org.fanlight.frontdoor.signatures.web;

import org.jspecify.annotations.NullMarked;
