package org.fanlight.frontdoor.conversations;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
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

/// Opens a call screen.
@Service
public class StartConversation {

    private final Conversations conversations;
    private final AuditTrail trail;
    private final Clock clock;

    StartConversation(Conversations conversations, AuditTrail trail, Clock clock) {
        this.conversations = conversations;
        this.trail = trail;
        this.clock = clock;
    }

    /// @param callBack the request to be rung back that this call answers
    /// @return false where a colleague has rung that caller back already
    @Transactional
    public boolean start(ConversationId id, Optional<UUID> callBack, Viewer viewer) {
        Access.require(viewer, Permission.TAKE_CALLS);
        var started = conversations.start(id, callBack, viewer, clock.instant());
        if (started) {
            trail.enter(new Act(viewer.actor(), FrontDoorDeed.CALL_STARTED, FrontDoorSubjects.of(id)));
        }
        return started;
    }
}
