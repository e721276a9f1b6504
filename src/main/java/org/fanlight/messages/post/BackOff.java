package org.fanlight.messages.post;

import java.time.Duration;
import java.util.Optional;

/// How long to wait after a failed attempt: a minute, twice as long each time, at most six hours, for about three days.
final class BackOff {

    static final int MOST_ATTEMPTS = 20;

    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(6);

    private BackOff() {}

    /// Empty when there has been the last attempt.
    static Optional<Duration> after(int attempt) {
        if (attempt >= MOST_ATTEMPTS) {
            return Optional.empty();
        }
        var doubled = FIRST.multipliedBy(1L << (attempt - 1));
        return Optional.of(doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST);
    }
}
