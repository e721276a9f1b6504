package org.fanlight.governance.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.fanlight.access.Permission;
import org.fanlight.access.PermittedLink;
import org.fanlight.ui.NavigationLink;
import org.fanlight.ui.NavigationSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Leads information governance to who looked, and to looks that are unusual.
@Component
@Order(81)
class GovernanceNavigation implements NavigationSource {

    private static final List<PermittedLink> LINKS = List.of(
            PermittedLink.to("Who looked", "/who-looked", Permission.FIND_OUT_WHO_LOOKED),
            PermittedLink.to("Unusual looks", "/unusual-looks", Permission.FIND_OUT_WHO_LOOKED),
            PermittedLink.to("Subject access", "/subject-access", Permission.ANSWER_SUBJECT_ACCESS),
            PermittedLink.to("Retention", "/retention", Permission.KEEP_RECORDS),
            PermittedLink.to("Removals", "/removals", Permission.AGREE_TO_REMOVAL));

    @Override
    public List<NavigationLink> linksFor(HttpServletRequest request) {
        return PermittedLink.openTo(request, LINKS);
    }
}
