package org.fanlight.operations.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.ui.NavigationLink;
import org.fanlight.ui.NavigationSource;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/// Leads the operator to the page about how Fanlight is.
@Component
@Order(90)
class OperationsNavigation implements NavigationSource {

    @Override
    public List<NavigationLink> linksFor(HttpServletRequest request) {
        return mayLook(request) ? List.of(NavigationLink.to("Operations", "/operations")) : List.of();
    }

    private static boolean mayLook(HttpServletRequest request) {
        return request.getUserPrincipal() instanceof Authentication authentication
                && authentication.getPrincipal() instanceof Viewer viewer
                && viewer.may(Permission.SEE_OPERATIONS);
    }
}
