/// The API's addresses: from bytes to a contact, and from a contact to its status.
@NullMarked
package org.fanlight.frontdoor.api.web;

import org.jspecify.annotations.NullMarked;
