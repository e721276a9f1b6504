package org.fanlight.access.lostdevice.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.fanlight.access.Permission;
import org.fanlight.access.PermittedLink;
import org.fanlight.ui.NavigationLink;
import org.fanlight.ui.NavigationSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Leads those who can help after a lost device to where they do.
@Component
@Order(86)
class LostDeviceNavigation implements NavigationSource {

    private static final List<PermittedLink> LINKS =
            List.of(PermittedLink.to("Lost devices", LostDevicesController.ADDRESS, Permission.RESET_SECOND_STEP));

    @Override
    public List<NavigationLink> linksFor(HttpServletRequest request) {
        return PermittedLink.openTo(request, LINKS);
    }
}
