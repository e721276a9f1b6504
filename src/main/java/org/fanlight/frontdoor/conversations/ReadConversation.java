package org.fanlight.frontdoor.conversations;

import java.time.Duration;
import java.util.Optional;
import org.fanlight.access.Access;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.audit.Act;
import org.fanlight.audit.AuditTrail;
import org.fanlight.frontdoor.ConversationId;
import org.fanlight.frontdoor.FrontDoorDeed;
import org.fanlight.frontdoor.FrontDoorSubjects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Opens a conversation; somebody else's is a look on record, once an hour.
@Service
public class ReadConversation {

    /// The screen saves and searches every few seconds, and reads the conversation each time.
    private static final Duration ONE_LOOK = Duration.ofHours(1);

    private final Conversations conversations;
    private final AuditTrail trail;

    ReadConversation(Conversations conversations, AuditTrail trail) {
        this.conversations = conversations;
        this.trail = trail;
    }

    /// @return nothing where there is no such conversation
    @Transactional
    public Optional<Conversation> read(ConversationId id, Viewer viewer) {
        Access.require(viewer, Permission.TAKE_CALLS);
        var found = conversations.find(id);
        if (found.isPresent() && !viewer.is(found.get().takenBy())) {
            trail.enterUnlessWithin(
                    ONE_LOOK, new Act(viewer.actor(), FrontDoorDeed.CALL_READ, FrontDoorSubjects.of(id)));
        }
        return found;
    }

    /// What is on its screen; for a conversation that has been read.
    @Transactional(readOnly = true)
    public Draft draft(ConversationId id) {
        return conversations.draft(id);
    }
}
