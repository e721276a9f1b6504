package org.fanlight.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.fanlight.database.OutOfReach;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// A page that finds no database says that the service is away and comes back, not that it is broken.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 9)
final class PagesOutOfReach extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(PagesOutOfReach.class);
    private static final String NOTED = PagesOutOfReach.class.getName();
    private static final String SECONDS_TO_WAIT = "30";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getAttribute(NOTED) != null) {
            chain.doFilter(new Nobodys(request), response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            if (response.isCommitted() || !OutOfReach.isBehind(failure)) {
                throw failure;
            }
            LOG.warn("A page found no database: {}", failure.getClass().getSimpleName());
            request.setAttribute(NOTED, true);
            response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    /// The page that says so comes this way too.
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    /// Drawn for nobody: who it is cannot be looked up now.
    private static final class Nobodys extends HttpServletRequestWrapper {

        Nobodys(HttpServletRequest request) {
            super(request);
        }

        @Override
        public Cookie[] getCookies() {
            return new Cookie[0];
        }
    }
}
