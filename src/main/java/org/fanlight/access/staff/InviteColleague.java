package org.fanlight.access.staff;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fanlight.access.Access;
import org.fanlight.access.AccessDeed;
import org.fanlight.access.AccountStanding;
import org.fanlight.access.Permission;
import org.fanlight.access.Role;
import org.fanlight.access.Viewer;
import org.fanlight.database.Ids;
import org.fanlight.ui.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Invites somebody to join an agency. They can sign in once they have used the link that is sent to their address.
///
/// Whether another agency has somebody with this address is not said: whoever owns it learns that from the link.
@Service
public class InviteColleague {

    private final Colleagues colleagues;
    private final Workplaces workplaces;
    private final Staff staff;
    private final StaffRecord changes;
    private final SentLinks links;
    private final Ids ids;
    private final Clock clock;

    InviteColleague(
            Colleagues colleagues,
            Workplaces workplaces,
            Staff staff,
            StaffRecord changes,
            SentLinks links,
            Ids ids,
            Clock clock) {
        this.colleagues = colleagues;
        this.workplaces = workplaces;
        this.staff = staff;
        this.changes = changes;
        this.links = links;
        this.ids = ids;
        this.clock = clock;
    }

    /// By the coordinator of the agency.
    @Transactional
    public Optional<StaffRefusal> invite(NewColleague wanted, Viewer viewer) {
        return inviteTo(colleagues.workplaceOf(viewer), wanted, viewer);
    }

    /// By the operator, for an agency that nobody looks after.
    ///
    /// @throws NotFound where there is no such agency
    @Transactional
    public Optional<StaffRefusal> appoint(UUID agency, String name, String email, Viewer viewer) {
        Access.require(viewer, Permission.APPOINT_COORDINATORS);
        var workplace = workplaces.find(agency).orElseThrow(NotFound::new);
        var wanted = new NewColleague(name, email, Set.of(Role.AGENCY_COORDINATOR), null);
        return staff.holdCoordinators(agency).isEmpty()
                ? inviteTo(workplace, wanted, viewer)
                : Optional.of(StaffRefusal.HAS_COORDINATOR);
    }

    private Optional<StaffRefusal> inviteTo(Workplace workplace, NewColleague wanted, Viewer viewer) {
        var refusal = refusal(workplace, wanted);
        if (refusal.isEmpty()) {
            add(workplace.agency(), wanted, viewer);
        }
        return refusal;
    }

    private Optional<StaffRefusal> refusal(Workplace workplace, NewColleague wanted) {
        if (wanted.roles().isEmpty() || !staff.rolesOf(workplace.kind()).containsAll(wanted.roles())) {
            return Optional.of(StaffRefusal.NOT_ITS_ROLE);
        }
        if (wanted.team() != null && !workplace.has(wanted.team())) {
            return Optional.of(StaffRefusal.NOT_ITS_TEAM);
        }
        return staff.isThere(wanted.email(), workplace.agency())
                ? Optional.of(StaffRefusal.THERE_ALREADY)
                : Optional.empty();
    }

    private void add(UUID agency, NewColleague wanted, Viewer viewer) {
        var newcomer = new StaffMember(
                ids.next(),
                wanted.name(),
                wanted.email(),
                wanted.roles(),
                agency,
                wanted.team(),
                AccountStanding.INVITED,
                Optional.empty());
        staff.add(newcomer, clock.instant());
        changes.enter(newcomer, StaffChange.Kind.INVITED, AccessDeed.INVITED, viewer.actor());
        links.send(LinkPurpose.INVITATION, newcomer.id(), newcomer.email());
    }
}
