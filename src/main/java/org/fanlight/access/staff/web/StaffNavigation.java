package org.fanlight.access.staff.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.fanlight.access.Permission;
import org.fanlight.access.PermittedLink;
import org.fanlight.ui.NavigationLink;
import org.fanlight.ui.NavigationSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Leads a coordinator to the people of their agency, and the operator to agencies that have none.
@Component
@Order(85)
class StaffNavigation implements NavigationSource {

    private static final List<PermittedLink> LINKS = List.of(
            PermittedLink.to("Our people", OurPeopleController.ADDRESS, Permission.MANAGE_OWN_PEOPLE),
            PermittedLink.to("Coordinators", CoordinatorsController.ADDRESS, Permission.APPOINT_COORDINATORS));

    @Override
    public List<NavigationLink> linksFor(HttpServletRequest request) {
        return PermittedLink.openTo(request, LINKS);
    }
}
