package org.fanlight.frontdoor.contacts;

import java.util.Optional;
import java.util.UUID;
import org.fanlight.frontdoor.ContactId;

/// A contact, and with whom it was seen to be when somebody decided who sees to it.
///
/// @param worker nothing where nobody saw to it yet
public record SeenWith(ContactId contact, Optional<UUID> worker) {

    public static SeenWith nobody(ContactId contact) {
        return new SeenWith(contact, Optional.empty());
    }
}
