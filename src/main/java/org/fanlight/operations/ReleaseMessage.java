package org.fanlight.operations;

import org.fanlight.access.Access;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.audit.Act;
import org.fanlight.audit.AuditTrail;
import org.fanlight.audit.Subject;
import org.fanlight.messages.MessageId;
import org.fanlight.messages.MessageQueue;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Lets a message that was given up be tried again from the beginning.
@Service
public class ReleaseMessage {

    private static final String SUBJECT = "message";

    private final MessageQueue queue;
    private final AuditTrail trail;

    ReleaseMessage(MessageQueue queue, AuditTrail trail) {
        this.queue = queue;
        this.trail = trail;
    }

    /// One that is not parked, or cannot be sent at all, stays as it is.
    @Transactional
    public void release(MessageId message, Viewer viewer) {
        Access.require(viewer, Permission.SEE_OPERATIONS);
        if (queue.release(message)) {
            var subject = new Subject(SUBJECT, message.value());
            trail.enter(new Act(viewer.actor(), OperationsDeed.MESSAGE_RELEASED, subject));
        }
    }
}
