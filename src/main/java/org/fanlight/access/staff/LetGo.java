package org.fanlight.access.staff;

import java.util.Optional;
import java.util.UUID;
import org.fanlight.access.AccessDeed;
import org.fanlight.access.AccountStanding;
import org.fanlight.access.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Ends the account of somebody who leaves the agency, and all sessions with it. What they did stays theirs.
@Service
public class LetGo {

    private final Colleagues colleagues;
    private final Staff staff;
    private final LastCoordinator lastCoordinator;
    private final StaffRecord changes;
    private final OpenSessions sessions;

    LetGo(
            Colleagues colleagues,
            Staff staff,
            LastCoordinator lastCoordinator,
            StaffRecord changes,
            OpenSessions sessions) {
        this.colleagues = colleagues;
        this.staff = staff;
        this.lastCoordinator = lastCoordinator;
        this.changes = changes;
        this.sessions = sessions;
    }

    @Transactional
    public Optional<StaffRefusal> letGo(UUID account, Viewer viewer) {
        var colleague = colleagues.hold(account, viewer);
        if (viewer.is(account)) {
            return Optional.of(StaffRefusal.YOURSELF);
        }
        if (colleague.standing() == AccountStanding.LEFT) {
            return Optional.of(StaffRefusal.CHANGED_MEANWHILE);
        }
        if (lastCoordinator.is(colleague)) {
            return Optional.of(StaffRefusal.LAST_COORDINATOR);
        }
        staff.stand(account, AccountStanding.LEFT);
        sessions.endOf(account);
        changes.enter(colleague, StaffChange.Kind.LEFT, AccessDeed.LEFT, viewer.actor());
        return Optional.empty();
    }
}
