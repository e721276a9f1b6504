package org.fanlight.access.web.sessions;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Remembers the sessions found on the request at hand and who sent it, and forgets both with it.
@Component
@Order(SessionRepositoryFilter.DEFAULT_ORDER - 1)
final class OnRequest extends OncePerRequestFilter {

    private static final ScopedValue<Map<String, ThriftySession>> FOUND = ScopedValue.newInstance();
    private static final ScopedValue<Boolean> UNATTENDED = ScopedValue.newInstance();

    /// Off a request, a map that nobody else sees.
    static Map<String, ThriftySession> found() {
        return FOUND.isBound() ? FOUND.get() : new HashMap<>();
    }

    /// Whether a page sent the request by itself, such as a count that keeps itself fresh.
    static boolean isUnattended() {
        return UNATTENDED.orElse(false);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            ScopedValue.where(FOUND, new HashMap<>())
                    .where(UNATTENDED, request.getHeader("X-Unattended") != null)
                    .<Void, Exception>call(() -> {
                        chain.doFilter(request, response);
                        return null;
                    });
        } catch (ServletException | IOException | RuntimeException ours) {
            throw ours;
        } catch (Exception other) {
            throw new ServletException(other);
        }
    }
}
