package org.fanlight.access.staff;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fanlight.access.Access;
import org.fanlight.access.Permission;
import org.fanlight.access.Role;
import org.fanlight.access.Viewer;
import org.fanlight.ui.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Shows a coordinator the people of their own agency. Those of another are not there for them.
@Service
public class Colleagues {

    private final Staff staff;
    private final StaffChanges changes;
    private final Workplaces workplaces;

    Colleagues(Staff staff, StaffChanges changes, Workplaces workplaces) {
        this.staff = staff;
        this.changes = changes;
        this.workplaces = workplaces;
    }

    /// @throws NotFound where the coordinator works for no agency
    public Workplace workplaceOf(Viewer viewer) {
        Access.require(viewer, Permission.MANAGE_OWN_PEOPLE);
        var agency = viewer.agency();
        if (agency == null) {
            throw new NotFound();
        }
        return workplaces.find(agency).orElseThrow(NotFound::new);
    }

    /// Everybody by name, those who have left at the end.
    @Transactional(readOnly = true)
    public List<StaffMember> of(Viewer viewer) {
        return staff.of(workplaceOf(viewer).agency());
    }

    /// @throws NotFound where there is nobody like that in the agency
    @Transactional(readOnly = true)
    public StaffMember one(UUID account, Viewer viewer) {
        return ours(staff.find(account), viewer);
    }

    /// What has changed about somebody, newest first.
    @Transactional(readOnly = true)
    public List<StaffChange> changesOf(UUID account, Viewer viewer) {
        return changes.of(one(account, viewer).id());
    }

    /// What the coordinator may let people act as.
    public Set<Role> rolesToGive(Viewer viewer) {
        return staff.rolesOf(workplaceOf(viewer).kind());
    }

    /// Somebody of the agency, whom nobody else changes until the transaction has ended.
    ///
    /// @throws NotFound where there is nobody like that in the agency
    StaffMember hold(UUID account, Viewer viewer) {
        return ours(staff.hold(account), viewer);
    }

    private StaffMember ours(Optional<StaffMember> member, Viewer viewer) {
        var agency = workplaceOf(viewer).agency();
        return member.filter(found -> found.agency().equals(agency)).orElseThrow(NotFound::new);
    }
}
