package org.fanlight.frontdoor.feedback;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.fanlight.access.Access;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.audit.Act;
import org.fanlight.audit.AuditTrail;
import org.fanlight.frontdoor.FrontDoorDeed;
import org.fanlight.frontdoor.FrontDoorSubjects;
import org.fanlight.frontdoor.contacts.Contact;
import org.fanlight.frontdoor.contacts.ContactFiles;
import org.fanlight.frontdoor.contacts.Standings;
import org.fanlight.frontdoor.contacts.TellReferrer;
import org.fanlight.messages.MessageReference;
import org.fanlight.messages.Notice;
import org.fanlight.people.Leaving;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Tells the referrer what was decided, in so far as it may be shared, and settles what they were owed.
///
/// Source: *Working Together to Safeguard Children*, the referrer hears within one working day of the decision.
@Service
public class GiveFeedback {

    private final ContactFiles files;
    private final Standings standings;
    private final Feedbacks feedbacks;
    private final TellReferrer referrers;
    private final Leaving leaving;
    private final AuditTrail trail;
    private final Clock clock;

    GiveFeedback(
            ContactFiles files,
            Standings standings,
            Feedbacks feedbacks,
            TellReferrer referrers,
            Leaving leaving,
            AuditTrail trail,
            Clock clock) {
        this.files = files;
        this.standings = standings;
        this.feedbacks = feedbacks;
        this.referrers = referrers;
        this.leaving = leaving;
        this.trail = trail;
        this.clock = clock;
    }

    /// @return the rule that stands in the way, if one does; then nothing was recorded or sent
    @Transactional
    public Optional<FeedbackRefusal> give(NewFeedback feedback, Viewer viewer) {
        Access.require(viewer, Permission.GIVE_FEEDBACK);
        var contact = files.find(feedback.contact()).orElseThrow();
        var standing = standings.of(feedback.contact()).orElseThrow();
        var refusal = FeedbackRefusal.of(feedback, contact.referrer(), standing)
                .or(() -> FeedbackRefusal.of(feedback, leaving));
        if (refusal.isEmpty()) {
            put(feedback, contact, viewer);
        }
        return refusal;
    }

    private void put(NewFeedback feedback, Contact contact, Viewer viewer) {
        var now = clock.instant();
        var id = feedbacks.add(feedback, viewer, now);
        standings.workOut(List.of(contact.id()), now);
        if (feedback.way() == FeedbackWay.MESSAGE) {
            referrers.tell(contact, MessageReference.of("feedback-given", id), Notice.OUTCOME_READY);
        }
        trail.enter(new Act(viewer.actor(), FrontDoorDeed.FEEDBACK_GIVEN, FrontDoorSubjects.of(contact.id())));
    }
}
