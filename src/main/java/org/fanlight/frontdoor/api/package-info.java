/// The API: emergency services' systems send contacts and follow how far they have come.
@NullMarked
@NamedInterface("api")
package org.fanlight.frontdoor.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
