package org.fanlight.operations.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.fanlight.access.Permission;
import org.fanlight.access.PermittedLink;
import org.fanlight.ui.NavigationLink;
import org.fanlight.ui.NavigationSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Leads the operator to the page about how Fanlight is.
@Component
@Order(90)
class OperationsNavigation implements NavigationSource {

    private static final List<PermittedLink> LINKS =
            List.of(PermittedLink.to("Operations", "/operations", Permission.SEE_OPERATIONS));

    @Override
    public List<NavigationLink> linksFor(HttpServletRequest request) {
        return PermittedLink.openTo(request, LINKS);
    }
}
