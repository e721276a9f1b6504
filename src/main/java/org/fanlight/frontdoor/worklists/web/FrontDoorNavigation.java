package org.fanlight.frontdoor.worklists.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.fanlight.access.Permission;
import org.fanlight.access.PermittedLink;
import org.fanlight.ui.NavigationLink;
import org.fanlight.ui.NavigationSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The ways through the front door, for whoever may go there.
@Component
@Order(10)
class FrontDoorNavigation implements NavigationSource {

    private static final List<PermittedLink> LINKS = List.of(
            PermittedLink.to("Calls", "/calls", Permission.TAKE_CALLS),
            PermittedLink.to("Work", "/work", Permission.READ_CONTACTS),
            PermittedLink.to("Agencies", "/checks/agencies", Permission.READ_CONTACTS),
            PermittedLink.to("Feedback", "/feedback", Permission.GIVE_FEEDBACK),
            PermittedLink.to("Checks", "/checks", Permission.ANSWER_CHECKS),
            PermittedLink.to("My contacts", "/my-contacts", Permission.FOLLOW_OWN_CONTACTS),
            PermittedLink.to("Disagreements", "/disagreements", Permission.ANSWER_DISAGREEMENTS),
            PermittedLink.to("How we work", "/policies", Permission.EDIT_LOCAL_RULES));

    @Override
    public List<NavigationLink> linksFor(HttpServletRequest request) {
        return PermittedLink.openTo(request, LINKS);
    }
}
