package org.fanlight.people.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.fanlight.access.Permission;
import org.fanlight.access.PermittedLink;
import org.fanlight.ui.NavigationLink;
import org.fanlight.ui.NavigationSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Leads those who may search for people to the search.
@Component
@Order(50)
class PeopleNavigation implements NavigationSource {

    private static final List<PermittedLink> LINKS =
            List.of(PermittedLink.to("People", "/people", Permission.SEARCH_PEOPLE));

    @Override
    public List<NavigationLink> linksFor(HttpServletRequest request) {
        return PermittedLink.openTo(request, LINKS);
    }
}
