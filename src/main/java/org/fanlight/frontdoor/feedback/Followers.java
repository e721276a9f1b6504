package org.fanlight.frontdoor.feedback;

import java.util.Optional;
import java.util.UUID;
import org.fanlight.access.Access;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.audit.Actor;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.Reference;
import org.fanlight.frontdoor.contacts.ContactFiles;
import org.springframework.stereotype.Component;

/// Says who may follow which contact: this is the one place that decides it.
@Component
public class Followers {

    private final ContactFiles files;

    Followers(ContactFiles files) {
        this.files = files;
    }

    /// Whoever holds a contact's link; nobody where the link leads nowhere.
    public Optional<Follower> withLink(UUID token) {
        return files.behindLink(token).map(contact -> new Follower(contact, Actor.PUBLIC));
    }

    /// A signed-in referrer, on a contact they made; nobody where it is somebody else's or not there.
    public Optional<Follower> signedIn(Viewer viewer, Reference reference) {
        Access.require(viewer, Permission.FOLLOW_OWN_CONTACTS);
        return files.withReference(reference)
                .filter(contact -> madeBy(viewer, contact))
                .map(contact -> new Follower(contact, viewer.actor()));
    }

    private boolean madeBy(Viewer viewer, ContactId contact) {
        return files.find(contact)
                .filter(found -> viewer.is(found.referrer().account()))
                .isPresent();
    }
}
