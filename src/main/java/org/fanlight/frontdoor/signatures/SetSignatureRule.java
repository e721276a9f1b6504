package org.fanlight.frontdoor.signatures;

import java.time.Clock;
import org.fanlight.access.Access;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.agencies.Agencies;
import org.fanlight.audit.Act;
import org.fanlight.audit.AuditTrail;
import org.fanlight.database.Ids;
import org.fanlight.frontdoor.FrontDoorDeed;
import org.fanlight.frontdoor.FrontDoorSubjects;
import org.fanlight.frontdoor.SignatureRuleId;
import org.fanlight.worktime.London;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Says which decisions need a manager's signature from a day on; only a manager may.
@Service
public class SetSignatureRule {

    /// What came of it.
    public sealed interface Result {

        /// The rule is on record.
        record Set(SignatureRuleId id) implements Result {}

        /// What held on a day that has gone cannot be changed any more.
        record BeginsInThePast() implements Result {}

        record NoSuchDistrict() implements Result {}

        /// Somebody set a rule in the meantime: theirs is shown, and the words written here are kept.
        record SomebodyWasFirst(SignatureRule theirs) implements Result {}
    }

    private final SignatureRules rules;
    private final Agencies agencies;
    private final AuditTrail trail;
    private final Ids ids;
    private final Clock clock;

    SetSignatureRule(SignatureRules rules, Agencies agencies, AuditTrail trail, Ids ids, Clock clock) {
        this.rules = rules;
        this.agencies = agencies;
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public Result set(NewSignatureRule wanted, Viewer viewer) {
        Access.require(viewer, Permission.EDIT_LOCAL_RULES);
        if (wanted.from().isBefore(London.dateOf(clock.instant()))) {
            return new Result.BeginsInThePast();
        }
        var district = wanted.condition().district();
        if (district.isPresent() && district.flatMap(agencies::find).isEmpty()) {
            return new Result.NoSuchDistrict();
        }
        var id = new SignatureRuleId(ids.next());
        var theirs = rules.add(id, wanted, viewer, clock.instant());
        if (theirs.isPresent()) {
            return new Result.SomebodyWasFirst(theirs.get());
        }
        trail.enter(new Act(viewer.actor(), FrontDoorDeed.SIGNATURE_RULE_SET, FrontDoorSubjects.of(id)));
        return new Result.Set(id);
    }
}
