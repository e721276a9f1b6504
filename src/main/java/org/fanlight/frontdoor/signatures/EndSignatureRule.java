package org.fanlight.frontdoor.signatures;

import java.time.Clock;
import java.time.LocalDate;
import org.fanlight.access.Access;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.audit.Act;
import org.fanlight.audit.AuditTrail;
import org.fanlight.frontdoor.FrontDoorDeed;
import org.fanlight.frontdoor.FrontDoorSubjects;
import org.fanlight.frontdoor.SignatureRuleId;
import org.fanlight.worktime.London;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Ends a rule of the second signature from a day on; decisions that wait for a signature still wait for it.
@Service
public class EndSignatureRule {

    /// What came of it.
    public sealed interface Result {

        /// The ending is on record.
        record Ended() implements Result {}

        /// What held on a day that has gone cannot be changed any more.
        record EndsInThePast() implements Result {}

        /// The house's own rule would hold no longer, and the manager has not said that this is meant.
        record WeakensTheHouse() implements Result {}

        /// Somebody ended it in the meantime: what they said is shown.
        record EndedBefore(RuleEnding theirs) implements Result {}

        record NoSuchRule() implements Result {}
    }

    /// Whether a manager has read the warning that the house's own rule would hold no longer.
    public enum Warning {
        NOT_READ,
        READ_AND_MEANT
    }

    private final SignatureRules rules;
    private final AuditTrail trail;
    private final Clock clock;

    EndSignatureRule(SignatureRules rules, AuditTrail trail, Clock clock) {
        this.rules = rules;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public Result end(SignatureRuleId id, LocalDate from, String reason, Warning warning, Viewer viewer) {
        Access.require(viewer, Permission.EDIT_LOCAL_RULES);
        var now = clock.instant();
        var rulebook = rules.current();
        var rule = rulebook.find(id);
        if (rule.isEmpty()) {
            return new Result.NoSuchRule();
        }
        if (rule.get().ending().isPresent()) {
            return new Result.EndedBefore(rule.get().ending().get());
        }
        if (from.isBefore(London.dateOf(now))) {
            return new Result.EndsInThePast();
        }
        if (warning == Warning.NOT_READ && rulebook.wouldWeakenTheHouse(rule.get(), from)) {
            return new Result.WeakensTheHouse();
        }
        if (!rules.end(id, new RuleEnding(from, reason, now, viewer.name()), viewer)) {
            return new Result.EndedBefore(
                    rules.current().find(id).flatMap(SignatureRule::ending).orElseThrow());
        }
        trail.enter(new Act(viewer.actor(), FrontDoorDeed.SIGNATURE_RULE_ENDED, FrontDoorSubjects.of(id)));
        return new Result.Ended();
    }
}
