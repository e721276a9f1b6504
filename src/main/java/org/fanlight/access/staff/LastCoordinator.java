package org.fanlight.access.staff;

import org.springframework.stereotype.Component;

/// Whether nobody else looks after an agency's people. Two coordinators who let each other go at once are asked one
/// after the other.
@Component
class LastCoordinator {

    private final Staff staff;

    LastCoordinator(Staff staff) {
        this.staff = staff;
    }

    boolean is(StaffMember colleague) {
        return colleague.isCoordinator()
                && staff.holdCoordinators(colleague.agency()).stream()
                        .noneMatch(other -> !other.id().equals(colleague.id()));
    }
}
