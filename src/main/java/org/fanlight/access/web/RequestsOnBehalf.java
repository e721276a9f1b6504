package org.fanlight.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.ScopedValue.CallableOp;
import org.fanlight.access.CallingSystem;
import org.fanlight.access.Viewer;
import org.fanlight.access.web.sessions.ScopedFilter;
import org.fanlight.database.OnBehalf;
import org.fanlight.database.Standpoint;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// What a request asks of the database, it asks on behalf of whoever is signed in at that moment.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
final class RequestsOnBehalf extends ScopedFilter {

    @Override
    protected void within(HttpServletRequest request, CallableOp<Void, Exception> answer) throws Exception {
        OnBehalf.call(RequestsOnBehalf::whoever, answer);
    }

    /// An error page is drawn for whoever asked for the page that failed.
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private static Standpoint whoever() {
        return switch (CurrentPrincipal.principal()) {
            case Viewer viewer -> viewer.standpoint();
            case CallingSystem system -> system.standpoint();
            case null, default -> Standpoint.PUBLIC;
        };
    }
}
