package org.fanlight.access.clients;

import java.time.Duration;

/// How long the secrets before a new one go on working, so that the agency can change over.
public enum Overlap {
    NONE(Duration.ZERO),
    DAY(Duration.ofHours(24)),
    WEEK(Duration.ofDays(7)),
    FOUR_WEEKS(Duration.ofDays(28));

    private final Duration length;

    Overlap(Duration length) {
        this.length = length;
    }

    public Duration length() {
        return length;
    }
}
