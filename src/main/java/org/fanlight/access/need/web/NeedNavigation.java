package org.fanlight.access.need.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.fanlight.access.Permission;
import org.fanlight.access.PermittedLink;
import org.fanlight.ui.NavigationLink;
import org.fanlight.ui.NavigationSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Leads information governance to who may see what, and everybody who may break glass to it.
@Component
@Order(80)
class NeedNavigation implements NavigationSource {

    private static final List<PermittedLink> LINKS = List.of(
            PermittedLink.to("Restrictions", "/restrictions", Permission.SEE_RESTRICTIONS),
            PermittedLink.to("Broken glass", "/broken-glass", Permission.SEE_NEED_TO_KNOW),
            PermittedLink.to("Who sees what", "/who-sees-what", Permission.SEE_NEED_TO_KNOW),
            PermittedLink.to("Break the glass", "/break-the-glass", Permission.BREAK_GLASS));

    @Override
    public List<NavigationLink> linksFor(HttpServletRequest request) {
        return PermittedLink.openTo(request, LINKS);
    }
}
