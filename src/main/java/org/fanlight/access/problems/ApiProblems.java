package org.fanlight.access.problems;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.fanlight.database.OutOfReach;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Stands around everything the API does, so that whatever fails there ends as a problem.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class ApiProblems extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(ApiProblems.class);
    private static final String SECONDS_TO_WAIT = "30";

    private final ProblemWriter writer;

    ApiProblems(ProblemWriter writer) {
        this.writer = writer;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return !path.startsWith("/api/") && !path.startsWith("/oauth2/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var answer = new ProblemResponse(response, writer);
        try {
            chain.doFilter(request, answer);
        } catch (ServletException wrapped) {
            answer(wrapped.getRootCause() == null ? wrapped : wrapped.getRootCause(), answer);
        } catch (RuntimeException failure) {
            answer(failure, answer);
        }
    }

    private void answer(Throwable failure, ProblemResponse answer) throws IOException {
        switch (failure) {
            case Refused refused -> writer.write(refused.problem(), answer);
            case Throwable away when OutOfReach.isBehind(away) -> tryLater(away, answer);
            default -> {
                LOG.error("A request to the API failed", failure);
                answer.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
            }
        }
    }

    private static void tryLater(Throwable away, ProblemResponse answer) throws IOException {
        LOG.warn("A request to the API found no database: {}", away.getClass().getSimpleName());
        answer.setHeader("Retry-After", SECONDS_TO_WAIT);
        answer.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
}
