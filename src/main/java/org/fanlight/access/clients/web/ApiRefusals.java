package org.fanlight.access.clients.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.fanlight.access.problems.Problem;
import org.fanlight.access.problems.ProblemType;
import org.fanlight.access.problems.ProblemWriter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/// Answers those without a token, or with one that does not reach: the header of RFC 6750 and a problem.
@Component
class ApiRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final String CHALLENGE = "WWW-Authenticate";
    private static final String NOT_VALID = "Bearer error=\"invalid_token\"";
    private static final String NO_SCOPE = "Bearer error=\"insufficient_scope\"";

    private final ProblemWriter writer;

    ApiRefusals(ProblemWriter writer) {
        this.writer = writer;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        response.setHeader(CHALLENGE, why instanceof OAuth2AuthenticationException ? NOT_VALID : "Bearer");
        var detail = "Ask POST /oauth2/token for an access token and send it as Authorization: Bearer.";
        writer.write(Problem.of(ProblemType.NOT_SIGNED_IN, detail), response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        response.setHeader(CHALLENGE, NO_SCOPE);
        var detail = "Ask for a token with the scope that this request needs.";
        writer.write(Problem.of(ProblemType.NOT_PERMITTED, detail), response);
    }
}
