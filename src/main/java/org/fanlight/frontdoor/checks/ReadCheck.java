package org.fanlight.frontdoor.checks;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.fanlight.access.Access;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.audit.Act;
import org.fanlight.audit.AuditTrail;
import org.fanlight.frontdoor.CheckId;
import org.fanlight.frontdoor.FrontDoorDeed;
import org.fanlight.frontdoor.FrontDoorSubjects;
import org.fanlight.worktime.London;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Opens a question for the agency that was asked; to look is an act, and is put on record.
@Service
public class ReadCheck {

    private final Checks checks;
    private final PeopleAskedAbout people;
    private final AuditTrail trail;
    private final Clock clock;

    ReadCheck(Checks checks, PeopleAskedAbout people, AuditTrail trail, Clock clock) {
        this.checks = checks;
        this.people = people;
        this.trail = trail;
        this.clock = clock;
    }

    /// @return nothing where there is no such check for the viewer's agency
    @Transactional
    public Optional<CheckToAnswer> read(CheckId id, Viewer viewer) {
        Access.require(viewer, Permission.ANSWER_CHECKS);
        var check = checks.find(id).filter(found -> isFor(viewer, found));
        if (check.isPresent()) {
            trail.enter(new Act(viewer.actor(), FrontDoorDeed.CHECK_READ, FrontDoorSubjects.of(id))
                    .inTheCourseOf(FrontDoorSubjects.of(check.get().ask().contact())));
        }
        return check.map(found -> people.withPeople(List.of(found), London.dateOf(clock.instant()))
                .getFirst());
    }

    static boolean isFor(Viewer viewer, Check check) {
        return check.ask().agency().value().equals(viewer.agency());
    }
}
