package org.fanlight.access.problems;

import java.net.URI;
import java.util.Arrays;

/// The kinds of problem the API knows; their codes are part of its contract.
public enum ProblemType {
    BAD_REQUEST("bad-request", 400, "The request cannot be read"),
    MALFORMED("malformed-json", 400, "The body is not well-formed JSON"),
    NOT_UTF_8("not-utf-8", 400, "The body is not UTF-8"),
    KEY_MISSING("idempotency-key-missing", 400, "A usable Idempotency-Key is missing"),
    NOT_SIGNED_IN("token-missing-or-not-valid", 401, "There is no valid access token"),
    NOT_PERMITTED("not-permitted", 403, "The access token does not allow this"),
    NOT_FOUND("not-found", 404, "There is nothing here"),
    METHOD("method-not-allowed", 405, "This address does not know that method"),
    NOT_ACCEPTABLE("not-acceptable", 406, "The answer can only be JSON"),
    STILL_WORKING("still-being-recorded", 409, "The first request with this key is still being worked on"),
    TOO_LARGE("too-large", 413, "The body is too large"),
    MEDIA_TYPE("unsupported-media-type", 415, "The body must be JSON in UTF-8, sent as it is"),
    NOT_VALID("not-valid", 422, "The body does not say what a contact needs"),
    KEY_REUSED("idempotency-key-reused", 422, "This Idempotency-Key came with another body before"),
    TOO_MANY("too-many-requests", 429, "Too many requests"),
    FAILED("failed", 500, "Something went wrong on our side"),
    UNAVAILABLE("unavailable", 503, "We cannot do this just now");

    private static final String NAMESPACE = "urn:fanlight:problem:";

    private final String code;
    private final int status;
    private final String title;

    ProblemType(String code, int status, String title) {
        this.code = code;
        this.status = status;
        this.title = title;
    }

    public URI uri() {
        return URI.create(NAMESPACE + code);
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    /// The first type listed for a status; an unlisted status counts as a bad request or a failure of ours.
    public static ProblemType ofStatus(int status) {
        return Arrays.stream(values())
                .filter(type -> type.status == status)
                .findFirst()
                .orElse(status < 500 ? BAD_REQUEST : FAILED);
    }
}
