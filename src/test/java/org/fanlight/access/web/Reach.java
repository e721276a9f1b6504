package org.fanlight.access.web;

import org.springframework.http.HttpStatus;

/// How far somebody comes on a route to a record.
enum Reach {
    /// Shown, done, or told what is still missing.
    THERE("yes"),
    /// As if there were no such record.
    NOT_THERE("–"),
    /// Not with these roles, whatever the record.
    MAY_NOT("no"),
    NOT_SIGNED_IN("no"),
    /// The application did not know what to answer.
    FAILED("failed");

    private final String sign;

    Reach(String sign) {
        this.sign = sign;
    }

    static Reach of(int status, String redirected) {
        return switch (status) {
            case 401 -> NOT_SIGNED_IN;
            case 403 -> MAY_NOT;
            case 404 -> NOT_THERE;
            default -> redirected.endsWith("/sign-in") ? NOT_SIGNED_IN : of(HttpStatus.valueOf(status));
        };
    }

    private static Reach of(HttpStatus status) {
        return status.is5xxServerError() ? FAILED : THERE;
    }

    @Override
    public String toString() {
        return sign;
    }
}
