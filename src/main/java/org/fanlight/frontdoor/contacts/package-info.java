/// Contacts: recording what came in, adding to it, and reading it on record.
@NullMarked
@NamedInterface("contacts")
package org.fanlight.frontdoor.contacts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
