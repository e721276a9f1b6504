package org.fanlight.frontdoor.feedback;

import java.time.Clock;
import java.util.UUID;
import org.fanlight.access.Access;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.audit.Act;
import org.fanlight.audit.AuditTrail;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.FrontDoorDeed;
import org.fanlight.frontdoor.FrontDoorSubjects;
import org.fanlight.frontdoor.contacts.ContactFiles;
import org.fanlight.frontdoor.contacts.TellReferrer;
import org.fanlight.frontdoor.decisions.Decisions;
import org.fanlight.messages.MessageReference;
import org.fanlight.messages.Notice;
import org.fanlight.people.Leaving;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Answers a stage of a referrer's disagreement, by somebody who has not had a part in it before.
@Service
public class AnswerDisagreement {

    /// What came of it.
    public enum Result {
        ANSWERED,
        /// A colleague was first; theirs stands.
        ANSWERED_BEFORE,
        /// Nobody answers a disagreement about their own decision.
        OWN_DECISION,
        /// Each stage is answered by somebody new.
        ANSWERED_AN_EARLIER_STAGE,
        /// Somebody in another role answers this stage.
        ANOTHER_ROLES_STAGE,
        /// The referrer would read an address that must not be disclosed.
        TELLS_AN_ADDRESS,
        NO_SUCH_STAGE
    }

    private final Disagreements disagreements;
    private final Decisions decisions;
    private final ContactFiles files;
    private final TellReferrer referrers;
    private final Leaving leaving;
    private final AuditTrail trail;
    private final Clock clock;

    AnswerDisagreement(
            Disagreements disagreements,
            Decisions decisions,
            ContactFiles files,
            TellReferrer referrers,
            Leaving leaving,
            AuditTrail trail,
            Clock clock) {
        this.disagreements = disagreements;
        this.decisions = decisions;
        this.files = files;
        this.referrers = referrers;
        this.leaving = leaving;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public Result answer(UUID raisedStage, String words, Viewer viewer) {
        Access.require(viewer, Permission.ANSWER_DISAGREEMENTS);
        var contact = disagreements.contactOf(raisedStage);
        if (contact.isEmpty()) {
            return Result.NO_SUCH_STAGE;
        }
        var disagreement = disagreements.of(contact.get());
        var raised = disagreement.raised(raisedStage).orElseThrow();
        if (raised.answer().isPresent()) {
            return Result.ANSWERED_BEFORE;
        }
        if (!raised.stage().isFor(viewer)) {
            return Result.ANOTHER_ROLES_STAGE;
        }
        if (decidedBy(viewer, contact.get())) {
            return Result.OWN_DECISION;
        }
        if (disagreement.wasAnsweredBy(viewer.accountId())) {
            return Result.ANSWERED_AN_EARLIER_STAGE;
        }
        return leaving.isFree(words) ? put(contact.get(), raised.stage(), words, viewer) : Result.TELLS_AN_ADDRESS;
    }

    private boolean decidedBy(Viewer viewer, ContactId contact) {
        return decisions.of(contact).stream().anyMatch(decision -> viewer.is(decision.decidedBy()));
    }

    private Result put(ContactId id, Stage stage, String words, Viewer viewer) {
        if (!disagreements.answer(id, stage, words, viewer, clock.instant())) {
            return Result.ANSWERED_BEFORE;
        }
        files.find(id)
                .ifPresent(contact -> referrers.tell(
                        contact,
                        MessageReference.of("disagreement-answered", id.value(), stage.number()),
                        Notice.ESCALATION_ANSWERED));
        trail.enter(new Act(viewer.actor(), FrontDoorDeed.DISAGREEMENT_ANSWERED, FrontDoorSubjects.of(id)));
        return Result.ANSWERED;
    }
}
