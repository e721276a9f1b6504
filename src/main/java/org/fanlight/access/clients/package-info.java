/// Other agencies' systems: the clients of the API, their tokens and how many requests they have.
@NullMarked
@NamedInterface("clients")
package org.fanlight.access.clients;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
