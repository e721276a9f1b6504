package org.fanlight.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.fanlight.access.CallingSystem;
import org.fanlight.access.Viewer;
import org.fanlight.database.OnBehalf;
import org.fanlight.database.Standpoint;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// What a request asks of the database, it asks on behalf of whoever is signed in at that moment.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
final class RequestsOnBehalf extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            OnBehalf.<@Nullable Void, Exception>call(RequestsOnBehalf::whoever, () -> {
                chain.doFilter(request, response);
                return null;
            });
        } catch (ServletException | IOException | RuntimeException ours) {
            throw ours;
        } catch (Exception other) {
            throw new ServletException(other);
        }
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
