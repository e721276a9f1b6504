package org.fanlight.access.need.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.ui.NavigationLink;
import org.fanlight.ui.NavigationSource;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/// Leads information governance to who may see what, and everybody who may break glass to it.
@Component
@Order(80)
class NeedNavigation implements NavigationSource {

    private record Way(Permission needs, NavigationLink link) {}

    private static final List<Way> WAYS = List.of(
            new Way(Permission.SEE_NEED_TO_KNOW, NavigationLink.to("Broken glass", "/broken-glass")),
            new Way(Permission.SEE_NEED_TO_KNOW, NavigationLink.to("Who sees what", "/who-sees-what")),
            new Way(Permission.BREAK_GLASS, NavigationLink.to("Break the glass", "/break-the-glass")));

    @Override
    public List<NavigationLink> linksFor(HttpServletRequest request) {
        return request.getUserPrincipal() instanceof Authentication signedIn
                        && signedIn.getPrincipal() instanceof Viewer viewer
                ? WAYS.stream()
                        .filter(way -> viewer.may(way.needs()))
                        .map(Way::link)
                        .toList()
                : List.of();
    }
}
