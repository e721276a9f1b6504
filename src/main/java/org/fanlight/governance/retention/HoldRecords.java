package org.fanlight.governance.retention;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.access.Access;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.audit.Act;
import org.fanlight.audit.AuditTrail;
import org.fanlight.audit.Subject;
import org.fanlight.database.Ids;
import org.fanlight.governance.GovernanceDeed;
import org.fanlight.governance.retention.LegalHold.Held;
import org.fanlight.governance.retention.LegalHold.Source;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Places legal holds on records, puts more records under them, and ends them.
@Service
public class HoldRecords {

    /// What came of it.
    public enum Result {
        DONE,
        /// The record is not there, perhaps no more.
        NOT_THERE,
        /// It was so already, or somebody else was quicker.
        OUT_OF_DATE
    }

    private final LegalHolds holds;
    private final Keepings keepings;
    private final AuditTrail trail;
    private final Ids ids;
    private final Clock clock;

    HoldRecords(LegalHolds holds, Keepings keepings, AuditTrail trail, Ids ids, Clock clock) {
        this.holds = holds;
        this.keepings = keepings;
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public List<LegalHold> list(Viewer viewer) {
        Access.require(viewer, Permission.KEEP_RECORDS);
        trail.enter(new Act(viewer.actor(), GovernanceDeed.HOLDS_READ, new Subject("legal-hold", ids.next())));
        return holds.all();
    }

    @Transactional
    public Result place(
            KeptRecord record, Source source, String sourceWords, String reason, LocalDate reviewOn, Viewer viewer) {
        Access.require(viewer, Permission.KEEP_RECORDS);
        var hold = new LegalHold(
                ids.next(),
                source,
                sourceWords,
                reason,
                reviewOn,
                clock.instant(),
                viewer.name(),
                List.of(),
                Optional.empty());
        if (!holds.stillThere(record)) {
            return Result.NOT_THERE;
        }
        holds.place(hold, viewer);
        return put(hold, record, viewer);
    }

    /// Puts another record under a hold that stands.
    @Transactional
    public Result add(KeptRecord record, UUID hold, Viewer viewer) {
        Access.require(viewer, Permission.KEEP_RECORDS);
        if (!holds.stillThere(record)) {
            return Result.NOT_THERE;
        }
        return holds.find(hold)
                .filter(LegalHold::stands)
                .map(found -> put(found, record, viewer))
                .orElse(Result.OUT_OF_DATE);
    }

    private Result put(LegalHold hold, KeptRecord record, Viewer viewer) {
        var reference = keepings.of(record).map(Keeping::reference).orElse("");
        if (!holds.add(hold.id(), new Held(record, reference), viewer, clock.instant())) {
            return Result.OUT_OF_DATE;
        }
        trail.enter(new Act(viewer.actor(), GovernanceDeed.RECORD_HELD, record.subject())
                .inTheCourseOf(new Subject("legal-hold", hold.id())));
        return Result.DONE;
    }

    @Transactional
    public Result end(UUID hold, String reason, Viewer viewer) {
        Access.require(viewer, Permission.KEEP_RECORDS);
        if (holds.find(hold).isEmpty()) {
            return Result.NOT_THERE;
        }
        if (!holds.end(hold, reason, viewer, clock.instant())) {
            return Result.OUT_OF_DATE;
        }
        trail.enter(new Act(viewer.actor(), GovernanceDeed.HOLD_ENDED, new Subject("legal-hold", hold)));
        return Result.DONE;
    }
}
