package org.fanlight.access.problems;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.fanlight.database.Ids;
import org.slf4j.MDC;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Answers a request with a problem, whatever its `Accept` header says.
@Component
public class ProblemWriter {

    private static final String MEDIA_TYPE = "application/problem+json";
    private static final String REQUEST_ID = "request.id";

    private final JsonMapper json;
    private final Ids ids;

    ProblemWriter(JsonMapper json, Ids ids) {
        this.json = json;
        this.ids = ids;
    }

    public void write(Problem problem, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        var body = json.writeValueAsBytes(ProblemAnswer.of(problem, instance()));
        response.resetBuffer();
        response.setStatus(problem.type().status());
        response.setContentType(MEDIA_TYPE);
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        response.flushBuffer();
    }

    /// The request's id as our log carries it, so that both sides can talk about the same request.
    private URI instance() {
        var request = Optional.ofNullable(MDC.get(REQUEST_ID))
                .orElseGet(() -> ids.next().toString());
        return URI.create("urn:fanlight:request:" + request);
    }
}
