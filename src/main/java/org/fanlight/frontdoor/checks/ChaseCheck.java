package org.fanlight.frontdoor.checks;

import java.time.Clock;
import org.fanlight.access.Access;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.audit.Act;
import org.fanlight.audit.AuditTrail;
import org.fanlight.frontdoor.CheckId;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.FrontDoorDeed;
import org.fanlight.frontdoor.FrontDoorSubjects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reminds an agency of a check, or takes it to the agency's manager, and writes to the agency.
@Service
public class ChaseCheck {

    /// What came of it.
    public sealed interface Result {

        /// The agency has been reminded.
        record Chased() implements Result {}

        /// It may not be done just now.
        record Refused(ChaseRefusal why) implements Result {}

        /// There is no such check in this contact.
        record NoSuchCheck() implements Result {}
    }

    private final Checks checks;
    private final CheckMessages messages;
    private final AuditTrail trail;
    private final Clock clock;

    ChaseCheck(Checks checks, CheckMessages messages, AuditTrail trail, Clock clock) {
        this.checks = checks;
        this.messages = messages;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public Result chase(ContactId contact, CheckId id, Chase chase, Viewer viewer) {
        Access.require(viewer, Permission.ASK_AGENCIES);
        var now = clock.instant();
        var check = checks.find(id).filter(found -> found.ask().contact().equals(contact));
        if (check.isEmpty()) {
            return new Result.NoSuchCheck();
        }
        var refusal = ChaseRefusal.of(check.get(), chase.step(), now);
        if (refusal.isPresent()) {
            return new Result.Refused(refusal.get());
        }
        if (!checks.chase(id, chase, viewer, now)) {
            return new Result.Refused(ChaseRefusal.ESCALATED_ALREADY);
        }
        messages.chased(id, check.get().ask().agency(), check.get().chases().size() + 1);
        trail.enter(new Act(viewer.actor(), FrontDoorDeed.CHECK_CHASED, FrontDoorSubjects.of(contact)));
        return new Result.Chased();
    }
}
