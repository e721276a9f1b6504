package org.fanlight.people.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.ui.NavigationLink;
import org.fanlight.ui.NavigationSource;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/// Leads those who may search for people to the search.
@Component
@Order(50)
class PeopleNavigation implements NavigationSource {

    @Override
    public List<NavigationLink> linksFor(HttpServletRequest request) {
        return maySearch(request) ? List.of(NavigationLink.to("People", "/people")) : List.of();
    }

    private static boolean maySearch(HttpServletRequest request) {
        return request.getUserPrincipal() instanceof Authentication authentication
                && authentication.getPrincipal() instanceof Viewer viewer
                && viewer.may(Permission.SEARCH_PEOPLE);
    }
}
