package org.fanlight.frontdoor.conversations;

import java.time.Clock;
import java.util.Optional;
import org.fanlight.access.Access;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.audit.Act;
import org.fanlight.audit.AuditTrail;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.ConversationId;
import org.fanlight.frontdoor.FrontDoorDeed;
import org.fanlight.frontdoor.FrontDoorSubjects;
import org.fanlight.frontdoor.contacts.NewContact;
import org.fanlight.frontdoor.contacts.RecordContact;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Ends a conversation: as a contact, as a consultation that names no child, or as not for us.
@Service
public class EndConversation {

    private final Conversations conversations;
    private final RecordContact recordContact;
    private final AuditTrail trail;
    private final Clock clock;

    EndConversation(Conversations conversations, RecordContact recordContact, AuditTrail trail, Clock clock) {
        this.conversations = conversations;
        this.recordContact = recordContact;
        this.trail = trail;
        this.clock = clock;
    }

    /// Ends it with advice, or as not for us; the draft stays as the record of what was said.
    ///
    /// @return how it ended: as asked, or as somebody else had ended it before
    @Transactional
    public Ending withoutContact(ConversationId id, Ending.Kind kind, String nextStep, Viewer viewer) {
        return end(id, kind, Optional.empty(), nextStep, viewer);
    }

    /// Makes a contact of it, once.
    ///
    /// @param contact made from the draft; its id is fresh
    /// @return the ending, which names the contact; an earlier one where it had ended before
    @Transactional
    public Ending asContact(ConversationId id, NewContact contact, String nextStep, Viewer viewer) {
        Access.require(viewer, Permission.RECORD_CONTACTS);
        var earlier = conversations.hold(id).orElseThrow().ending();
        if (earlier.isPresent()) {
            return earlier.get();
        }
        recordContact.record(contact, viewer.actor());
        return end(id, Ending.Kind.CONTACT, Optional.of(contact.id()), nextStep, viewer);
    }

    private Ending end(
            ConversationId id, Ending.Kind kind, Optional<ContactId> contact, String nextStep, Viewer viewer) {
        Access.require(viewer, Permission.TAKE_CALLS);
        var ending = new Ending(kind, contact, nextStep, clock.instant(), viewer.name());
        if (!conversations.end(id, ending, viewer)) {
            return conversations.find(id).flatMap(Conversation::ending).orElseThrow();
        }
        trail.enter(new Act(viewer.actor(), FrontDoorDeed.CALL_ENDED, FrontDoorSubjects.of(id)));
        return ending;
    }
}
