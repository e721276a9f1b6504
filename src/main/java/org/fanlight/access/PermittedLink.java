package org.fanlight.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.fanlight.ui.NavigationLink;
import org.springframework.security.core.Authentication;

/// A way through the house that is shown to those with a permission.
public record PermittedLink(Permission needs, NavigationLink link) {

    public static PermittedLink to(String text, String href, Permission needs) {
        return new PermittedLink(needs, NavigationLink.to(text, href));
    }

    /// Those of the links that whoever sent the request may follow, in order.
    public static List<NavigationLink> openTo(HttpServletRequest request, List<PermittedLink> links) {
        return request.getUserPrincipal() instanceof Authentication signedIn
                        && signedIn.getPrincipal() instanceof Viewer viewer
                ? links.stream()
                        .filter(link -> viewer.may(link.needs()))
                        .map(PermittedLink::link)
                        .toList()
                : List.of();
    }
}
