package org.fanlight.governance.subjectaccess;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.fanlight.access.Access;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.audit.AuditTrail;
import org.fanlight.governance.GovernanceDeed;
import org.fanlight.worktime.London;
import org.fanlight.worktime.WorkingCalendars;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Says what became of a request: that somebody waits, took more time, handed it over, answered, refused.
@Service
public class StepOn {

    private final SubjectAccesses requests;
    private final GatherHeld gather;
    private final Redactions redactions;
    private final WorkingCalendars calendars;
    private final AuditTrail trail;
    private final Clock clock;

    StepOn(
            SubjectAccesses requests,
            GatherHeld gather,
            Redactions redactions,
            WorkingCalendars calendars,
            AuditTrail trail,
            Clock clock) {
        this.requests = requests;
        this.gather = gather;
        this.redactions = redactions;
        this.calendars = calendars;
        this.trail = trail;
        this.clock = clock;
    }

    /// @param after how many steps there were when it was decided on
    @Transactional
    public Undertaking step(UUID id, int after, StepKind kind, LocalDate on, String words, Viewer viewer) {
        Access.require(viewer, Permission.ANSWER_SUBJECT_ACCESS);
        redactions.hold(id);
        var found = requests.find(id);
        if (found.isEmpty()) {
            return Undertaking.NOT_THERE;
        }
        var request = found.get();
        if (request.steps().size() != after) {
            return Undertaking.OUT_OF_DATE;
        }
        var refusal = refusal(request, kind, on, viewer);
        if (refusal != Undertaking.DONE) {
            return refusal;
        }
        if (!requests.step(id, after, kind, on, words, viewer, clock.instant())) {
            return Undertaking.OUT_OF_DATE;
        }
        trail.enter(Acts.on(request, GovernanceDeed.ACCESS_STEPPED, viewer));
        return Undertaking.DONE;
    }

    private Undertaking refusal(SubjectAccess request, StepKind kind, LocalDate on, Viewer viewer) {
        var today = London.dateOf(clock.instant());
        if (kind == StepKind.CLOSED || !request.stage().allows(kind)) {
            return Undertaking.NOT_NOW;
        }
        if (on.isAfter(today) || on.isBefore(request.newestDay())) {
            return Undertaking.NOT_THAT_DAY;
        }
        return switch (kind) {
            case EXTENDED -> extending(request, on);
            case HANDED_OVER -> handingOver(request, viewer);
            default -> Undertaking.DONE;
        };
    }

    private Undertaking extending(SubjectAccess request, LocalDate on) {
        if (request.has(StepKind.EXTENDED)) {
            return Undertaking.NOT_NOW;
        }
        var due = DueDay.of(request, on, calendars.current()::isWorkingDay);
        return on.isAfter(due.firstMonth()) ? Undertaking.TOO_LATE : Undertaking.DONE;
    }

    private Undertaking handingOver(SubjectAccess request, Viewer viewer) {
        if (!request.has(StepKind.IDENTITY_SEEN)) {
            return Undertaking.IDENTITY_NOT_SEEN;
        }
        return gather.gather(request, viewer).undecided().isEmpty() ? Undertaking.DONE : Undertaking.UNDECIDED;
    }
}
