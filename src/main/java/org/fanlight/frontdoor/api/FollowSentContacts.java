package org.fanlight.frontdoor.api;

import java.util.List;
import java.util.Optional;
import org.fanlight.access.Access;
import org.fanlight.access.CallingSystem;
import org.fanlight.access.Scope;
import org.fanlight.audit.Act;
import org.fanlight.audit.AuditTrail;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.FrontDoorDeed;
import org.fanlight.frontdoor.FrontDoorSubjects;
import org.fanlight.frontdoor.Reference;
import org.fanlight.frontdoor.feedback.OwnContact;
import org.fanlight.frontdoor.feedback.OwnContacts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Tells a system how far its own contacts have come; to look is an act, and is put on record.
@Service
public class FollowSentContacts {

    private final SentContacts sent;
    private final OwnContacts contacts;
    private final AuditTrail trail;

    FollowSentContacts(SentContacts sent, OwnContacts contacts, AuditTrail trail) {
        this.sent = sent;
        this.contacts = contacts;
        this.trail = trail;
    }

    /// @return nothing where there is no such contact or somebody else sent it
    @Transactional
    public Optional<OwnContact> one(Reference reference, CallingSystem system) {
        Access.require(system, Scope.CONTACTS_READ);
        return sent.sentBy(system.client(), reference)
                .flatMap(id -> look(List.of(id), system).stream().findFirst());
    }

    /// The newest contacts of the system.
    @Transactional
    public SentPage newest(CallingSystem system) {
        Access.require(system, Scope.CONTACTS_READ);
        return page(sent.newest(system.client(), SentPage.SIZE + 1), system);
    }

    /// Those before one of them.
    @Transactional
    public SentPage before(ContactId before, CallingSystem system) {
        Access.require(system, Scope.CONTACTS_READ);
        return page(sent.before(system.client(), before, SentPage.SIZE + 1), system);
    }

    /// One more than a page holds was asked for: it says that there is another page, and is not looked at.
    private SentPage page(List<ContactId> found, CallingSystem system) {
        var shown = found.subList(0, Math.min(SentPage.SIZE, found.size()));
        return new SentPage(look(shown, system), found.size() > SentPage.SIZE);
    }

    private List<OwnContact> look(List<ContactId> ids, CallingSystem system) {
        for (var id : ids) {
            trail.enter(new Act(system.actor(), FrontDoorDeed.CONTACT_READ_BY_REFERRER, FrontDoorSubjects.of(id)));
        }
        return contacts.newestFirst(ids);
    }
}
