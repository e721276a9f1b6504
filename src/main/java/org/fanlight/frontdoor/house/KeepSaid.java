package org.fanlight.frontdoor.house;

import static org.fanlight.frontdoor.house.HouseResult.*;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.fanlight.access.Access;
import org.fanlight.access.Permission;
import org.fanlight.audit.Act;
import org.fanlight.audit.AuditTrail;
import org.fanlight.audit.Subject;
import org.fanlight.database.Ids;
import org.fanlight.frontdoor.FrontDoorDeed;
import org.fanlight.worktime.London;
import org.fanlight.worktime.Said;
import org.springframework.stereotype.Component;

/// What setting hours, days and clocks has in common: only a manager may, from today on, each after what they saw.
@Component
class KeepSaid {

    private final AuditTrail trail;
    private final Ids ids;
    private final Clock clock;

    KeepSaid(AuditTrail trail, Ids ids, Clock clock) {
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
    }

    <T> HouseResult keep(T what, LocalDate from, Saying saying, FrontDoorDeed deed, Predicate<Said<T>> add) {
        Access.require(saying.viewer(), Permission.EDIT_LOCAL_RULES);
        var now = clock.instant();
        if (from.isBefore(London.dateOf(now))) {
            return BEGINS_IN_THE_PAST;
        }
        var viewer = saying.viewer();
        var said = new Said<>(
                ids.next(), saying.seen() + 1, what, saying.why(), now, Optional.of(viewer.accountId()), viewer.name());
        if (!add.test(said)) {
            return SOMEBODY_WAS_FIRST;
        }
        trail.enter(new Act(viewer.actor(), deed, new Subject("house-rule", said.id())));
        return SET;
    }
}
