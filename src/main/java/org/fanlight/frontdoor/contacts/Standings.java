package org.fanlight.frontdoor.contacts;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.fanlight.frontdoor.ContactId;

/// Where each contact stands, worked out from its rows.
public interface Standings {

    /// Works out anew where these contacts stand, after rows were added to them.
    void workOut(Collection<ContactId> contacts, Instant at);

    Optional<Standing> of(ContactId contact);
}
