package org.fanlight.frontdoor.decisions;

import java.time.Clock;
import java.util.Optional;
import org.fanlight.access.Access;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.audit.Act;
import org.fanlight.audit.AuditTrail;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.DecisionId;
import org.fanlight.frontdoor.FrontDoorDeed;
import org.fanlight.frontdoor.FrontDoorSubjects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A manager agrees to a decision that needs a second signature, or sends it back with words.
@Service
public class SignDecision {

    /// What came of it.
    public enum Result {
        SIGNED,
        /// A second signature is somebody else's: nobody signs their own decision.
        OWN_DECISION,
        /// It does not wait for a signature, or no longer.
        DOES_NOT_WAIT
    }

    private final Decisions decisions;
    private final Settling settling;
    private final AuditTrail trail;
    private final Clock clock;

    SignDecision(Decisions decisions, Settling settling, AuditTrail trail, Clock clock) {
        this.decisions = decisions;
        this.settling = settling;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public Result sign(ContactId contact, DecisionId id, SecondSignature.Verdict verdict, String words, Viewer viewer) {
        Access.require(viewer, Permission.COUNTERSIGN);
        var waiting = waiting(contact, id);
        if (waiting.isEmpty()) {
            return Result.DOES_NOT_WAIT;
        }
        if (viewer.is(waiting.get().decidedBy())) {
            return Result.OWN_DECISION;
        }
        var now = clock.instant();
        if (!decisions.sign(id, verdict, words, viewer, now)) {
            return Result.DOES_NOT_WAIT;
        }
        settling.settle(contact, now);
        trail.enter(new Act(viewer.actor(), FrontDoorDeed.DECISION_SIGNED, FrontDoorSubjects.of(contact)));
        return Result.SIGNED;
    }

    private Optional<Decision> waiting(ContactId contact, DecisionId id) {
        return decisions.of(contact).stream()
                .filter(decision -> decision.id().equals(id))
                .filter(decision -> decision.stage().allows(DecisionStage.Move.SIGN))
                .findFirst();
    }
}
