package org.fanlight.governance.retention;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.fanlight.access.Access;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.audit.Act;
import org.fanlight.audit.AuditTrail;
import org.fanlight.audit.Subject;
import org.fanlight.database.Ids;
import org.fanlight.governance.GovernanceDeed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Says how long records are kept, and ends what was said; what was said before stays readable.
@Service
public class SayHowLong {

    /// What came of it.
    public enum Result {
        SAID,
        /// Somebody else has said something else of this rule in the meantime.
        OUT_OF_DATE
    }

    private final RetentionRules rules;
    private final AuditTrail trail;
    private final Ids ids;
    private final Clock clock;

    SayHowLong(RetentionRules rules, AuditTrail trail, Ids ids, Clock clock) {
        this.rules = rules;
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<RetentionRule> rules(Viewer viewer) {
        Access.require(viewer, Permission.KEEP_RECORDS);
        return rules.all();
    }

    @Transactional
    public Result say(RetentionRule rule, Viewer viewer) {
        Access.require(viewer, Permission.KEEP_RECORDS);
        if (!rules.add(rule, viewer, clock.instant())) {
            return Result.OUT_OF_DATE;
        }
        trail.enter(
                new Act(viewer.actor(), GovernanceDeed.RETENTION_RULE_SAID, new Subject("retention-rule", ids.next())));
        return Result.SAID;
    }

    /// @param edition the newest one that its ending was written after
    @Transactional
    public Result end(String rule, int edition, LocalDate from, String why, Viewer viewer) {
        Access.require(viewer, Permission.KEEP_RECORDS);
        return rules.all().stream()
                .filter(one -> one.rule().equals(rule))
                .findFirst()
                .filter(newest -> newest.edition() == edition && newest.holds())
                .map(newest -> say(newest.ended(from, why, viewer.actor()), viewer))
                .orElse(Result.OUT_OF_DATE);
    }
}
