/// The pages of a contact.
@NullMarked
@NamedInterface("contacts-web")
package org.fanlight.frontdoor.contacts.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
