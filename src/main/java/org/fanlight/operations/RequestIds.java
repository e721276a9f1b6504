package org.fanlight.operations;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.fanlight.database.Ids;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Gives each request an id that every line of its log carries and that the answer names; a proxy's own id is kept.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class RequestIds extends OncePerRequestFilter {

    private static final String HEADER = "X-Request-Id";
    private static final String LOGGED_AS = "request.id";
    private static final Pattern ACCEPTABLE = Pattern.compile("[A-Za-z0-9-]{8,64}");

    private final Ids ids;

    RequestIds(Ids ids) {
        this.ids = ids;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String id = id(request.getHeader(HEADER));
        response.setHeader(HEADER, id);
        try (var ignored = MDC.putCloseable(LOGGED_AS, id)) {
            chain.doFilter(request, response);
        }
    }

    private String id(@Nullable String given) {
        return given != null && ACCEPTABLE.matcher(given).matches()
                ? given
                : ids.next().toString();
    }
}
