package org.fanlight.access.staff;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fanlight.access.AccessDeed;
import org.fanlight.access.AccountStanding;
import org.fanlight.access.Role;
import org.fanlight.access.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Changes what somebody acts as, or their team. Their sessions end, since each remembers what they were.
@Service
public class MoveColleague {

    private final Colleagues colleagues;
    private final Staff staff;
    private final LastCoordinator lastCoordinator;
    private final StaffRecord changes;
    private final OpenSessions sessions;

    MoveColleague(
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

    /// @param seen their place as it was when this was decided
    @Transactional
    public Optional<StaffRefusal> move(UUID account, Place seen, Place wanted, Viewer viewer) {
        var roles = wanted.roles();
        var team = wanted.team();
        var workplace = colleagues.workplaceOf(viewer);
        var colleague = colleagues.hold(account, viewer);
        var refusal = refusal(workplace, colleague, roles, team, viewer)
                .or(() ->
                        colleague.place().equals(seen) ? Optional.empty() : Optional.of(StaffRefusal.MOVED_MEANWHILE));
        if (refusal.isEmpty()) {
            staff.place(account, roles, team);
            sessions.endOf(account);
            var after = new StaffMember(
                    account,
                    colleague.name(),
                    colleague.email(),
                    roles,
                    colleague.agency(),
                    team,
                    colleague.standing(),
                    colleague.lastUsed());
            changes.enter(after, StaffChange.Kind.MOVED, AccessDeed.PLACE_CHANGED, viewer.actor());
        }
        return refusal;
    }

    private Optional<StaffRefusal> refusal(
            Workplace workplace, StaffMember colleague, Set<Role> roles, @Nullable UUID team, Viewer viewer) {
        if (viewer.is(colleague.id())) {
            return Optional.of(StaffRefusal.YOURSELF);
        }
        if (colleague.standing() == AccountStanding.LEFT) {
            return Optional.of(StaffRefusal.CHANGED_MEANWHILE);
        }
        if (roles.isEmpty() || !staff.rolesOf(workplace.kind()).containsAll(roles)) {
            return Optional.of(StaffRefusal.NOT_ITS_ROLE);
        }
        if (team != null && !workplace.has(team)) {
            return Optional.of(StaffRefusal.NOT_ITS_TEAM);
        }
        return !roles.contains(Role.AGENCY_COORDINATOR) && lastCoordinator.is(colleague)
                ? Optional.of(StaffRefusal.LAST_COORDINATOR)
                : Optional.empty();
    }
}
