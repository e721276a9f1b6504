package org.fanlight.people.warnings.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.fanlight.access.Permission;
import org.fanlight.access.PermittedLink;
import org.fanlight.ui.NavigationLink;
import org.fanlight.ui.NavigationSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Leads managers to the warning notes.
@Component
@Order(55)
class WarningNavigation implements NavigationSource {

    private static final List<PermittedLink> LINKS =
            List.of(PermittedLink.to("Warning notes", "/warnings", Permission.AGREE_WARNING_NOTES));

    @Override
    public List<NavigationLink> linksFor(HttpServletRequest request) {
        return PermittedLink.openTo(request, LINKS);
    }
}
