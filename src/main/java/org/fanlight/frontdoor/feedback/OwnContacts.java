package org.fanlight.frontdoor.feedback;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.Reference;

/// Contacts as their referrers may see them.
public interface OwnContacts {

    Optional<OwnContact> find(ContactId contact);

    /// These contacts, newest first; an id that is not there is passed over.
    List<OwnContact> newestFirst(List<ContactId> contacts);

    /// The contacts of a referrer who signs in, newest first.
    List<OwnContact> ofAccount(UUID account, int atMost);

    /// The contacts of that referrer that came in before one of theirs, newest first.
    List<OwnContact> ofAccountBefore(UUID account, Reference before, int atMost);
}
