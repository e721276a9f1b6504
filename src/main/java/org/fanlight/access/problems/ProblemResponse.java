package org.fanlight.access.problems;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/// A response in which an error of the server or the framework becomes a problem rather than a page.
final class ProblemResponse extends HttpServletResponseWrapper {

    private final HttpServletResponse response;
    private final ProblemWriter writer;

    ProblemResponse(HttpServletResponse response, ProblemWriter writer) {
        super(response);
        this.response = response;
        this.writer = writer;
    }

    @Override
    public void sendError(int status) throws IOException {
        var type = ProblemType.ofStatus(status);
        writer.write(Problem.of(type, detail(type)), response);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        sendError(status);
    }

    private static String detail(ProblemType type) {
        return switch (type) {
            case NOT_FOUND -> "The API has no such address. They are listed at /api/openapi.json.";
            case METHOD -> "The Allow header names the methods of this address.";
            case NOT_ACCEPTABLE -> "Send Accept: application/json, or no Accept header.";
            case MEDIA_TYPE -> "Send Content-Type: application/json.";
            case FAILED, UNAVAILABLE -> "Nothing was changed. Try again with the same Idempotency-Key.";
            default -> "The address, a parameter or a header is not as the API asks for.";
        };
    }
}
