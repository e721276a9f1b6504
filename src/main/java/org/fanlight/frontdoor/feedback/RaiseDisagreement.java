package org.fanlight.frontdoor.feedback;

import java.time.Clock;
import java.time.Instant;
import org.fanlight.audit.Act;
import org.fanlight.audit.AuditTrail;
import org.fanlight.frontdoor.FrontDoorDeed;
import org.fanlight.frontdoor.FrontDoorSubjects;
import org.fanlight.frontdoor.contacts.ContactFiles;
import org.fanlight.frontdoor.contacts.TellReferrer;
import org.fanlight.messages.MessageReference;
import org.fanlight.messages.Notice;
import org.fanlight.worktime.Clocks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Lets a referrer disagree, a stage at a time, and starts the clock of the answer.
@Service
public class RaiseDisagreement {

    /// What came of it.
    public enum Result {
        RAISED,
        /// It was raised already, the stage before it still has time to be answered, or nothing is decided yet.
        NOT_OPEN
    }

    private final FollowedContacts followed;
    private final Disagreements disagreements;
    private final ContactFiles files;
    private final TellReferrer referrers;
    private final Clocks clocks;
    private final AuditTrail trail;
    private final Clock clock;

    RaiseDisagreement(
            FollowedContacts followed,
            Disagreements disagreements,
            ContactFiles files,
            TellReferrer referrers,
            Clocks clocks,
            AuditTrail trail,
            Clock clock) {
        this.followed = followed;
        this.disagreements = disagreements;
        this.files = files;
        this.referrers = referrers;
        this.clocks = clocks;
        this.trail = trail;
        this.clock = clock;
    }

    /// @param stage the one that was open on the page
    @Transactional
    public Result raise(Follower follower, Stage stage, String words) {
        var now = clock.instant();
        var open = followed.by(follower).openStage(now);
        if (open.filter(stage::equals).isEmpty() || !add(follower, stage, words, now)) {
            return Result.NOT_OPEN;
        }
        files.find(follower.contact())
                .ifPresent(contact -> referrers.tell(
                        contact,
                        MessageReference.of("disagreement-raised", contact.id().value(), stage.number()),
                        Notice.ESCALATION_RECEIVED));
        trail.enter(new Act(follower.actor(), FrontDoorDeed.DISAGREED, FrontDoorSubjects.of(follower.contact())));
        return Result.RAISED;
    }

    private boolean add(Follower follower, Stage stage, String words, Instant now) {
        var dueAt = clocks.due(stage.clock(), now).at();
        return disagreements.raise(follower.contact(), stage, words, dueAt, follower.actor(), now);
    }
}
