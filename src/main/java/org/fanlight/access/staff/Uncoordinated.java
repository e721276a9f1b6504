package org.fanlight.access.staff;

import java.util.List;
import org.fanlight.access.Access;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Shows the operator which agencies nobody looks after.
@Service
public class Uncoordinated {

    private final Workplaces workplaces;
    private final Staff staff;

    Uncoordinated(Workplaces workplaces, Staff staff) {
        this.workplaces = workplaces;
        this.staff = staff;
    }

    /// In order of name.
    @Transactional(readOnly = true)
    public List<Workplace> agencies(Viewer viewer) {
        Access.require(viewer, Permission.APPOINT_COORDINATORS);
        var coordinated = staff.coordinated();
        return workplaces.all().stream()
                .filter(workplace -> !coordinated.contains(workplace.agency()))
                .toList();
    }
}
