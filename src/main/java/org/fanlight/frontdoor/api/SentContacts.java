package org.fanlight.frontdoor.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.Reference;

/// Which contacts came from which client of the API.
public interface SentContacts {

    /// Takes a key for a contact that is about to be recorded; waits where another request has just taken it.
    ///
    /// @return false where the key was taken already
    /// @throws StillBeingRecorded where the other request does not end in good time
    boolean claim(SendKey key, ContactId contact, Instant at);

    Optional<Receipt> receipt(SendKey key);

    /// The contact with this reference, if this client sent it.
    Optional<ContactId> sentBy(UUID client, Reference reference);

    /// The newest contacts of a client, newest first.
    List<ContactId> newest(UUID client, int atMost);

    /// The contacts of a client before one of them, newest first.
    List<ContactId> before(UUID client, ContactId before, int atMost);
}
