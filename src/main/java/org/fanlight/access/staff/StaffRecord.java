package org.fanlight.access.staff;

import java.time.Clock;
import org.fanlight.access.AccessDeed;
import org.fanlight.audit.Act;
import org.fanlight.audit.Actor;
import org.fanlight.audit.AuditTrail;
import org.fanlight.database.OnBehalf;
import org.springframework.stereotype.Component;

/// Keeps each change about somebody, and puts it on record.
@Component
class StaffRecord {

    private final StaffChanges changes;
    private final AuditTrail trail;
    private final OnBehalf onBehalf;
    private final Clock clock;

    StaffRecord(StaffChanges changes, AuditTrail trail, OnBehalf onBehalf, Clock clock) {
        this.changes = changes;
        this.trail = trail;
        this.onBehalf = onBehalf;
        this.clock = clock;
    }

    /// @param after as they are from now on
    void enter(StaffMember after, StaffChange.Kind kind, AccessDeed deed, Actor by) {
        onBehalf.asTheHouse(() -> {
            changes.add(after, kind, by, clock.instant());
            return after;
        });
        trail.enter(new Act(by, deed, after.subject()));
    }
}
