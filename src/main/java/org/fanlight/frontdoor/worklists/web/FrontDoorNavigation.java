package org.fanlight.frontdoor.worklists.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.ui.NavigationLink;
import org.fanlight.ui.NavigationSource;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/// The ways through the front door, for whoever may go there.
@Component
@Order(10)
class FrontDoorNavigation implements NavigationSource {

    private record Way(Permission needs, NavigationLink link) {}

    private static final List<Way> WAYS = List.of(
            new Way(Permission.TAKE_CALLS, NavigationLink.to("Calls", "/calls")),
            new Way(Permission.READ_CONTACTS, NavigationLink.to("Work", "/work")),
            new Way(Permission.READ_CONTACTS, NavigationLink.to("Agencies", "/checks/agencies")),
            new Way(Permission.GIVE_FEEDBACK, NavigationLink.to("Feedback", "/feedback")),
            new Way(Permission.ANSWER_CHECKS, NavigationLink.to("Checks", "/checks")),
            new Way(Permission.FOLLOW_OWN_CONTACTS, NavigationLink.to("My contacts", "/my-contacts")),
            new Way(Permission.ANSWER_DISAGREEMENTS, NavigationLink.to("Disagreements", "/disagreements")),
            new Way(Permission.EDIT_LOCAL_RULES, NavigationLink.to("How we work", "/policies")));

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
