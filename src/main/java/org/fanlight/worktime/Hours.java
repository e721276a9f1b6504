package org.fanlight.worktime;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/// From when until when a hub is open on one day; the closing minute itself is closed.
public record Hours(LocalTime opens, LocalTime closes) {

    public Hours {
        if (!opens.isBefore(closes)) {
            throw new IllegalArgumentException("A hub opens before it closes, not at " + opens + " until " + closes);
        }
    }

    /// As in "08:30 to 17:00".
    public String words() {
        return opens + " to " + closes;
    }

    Opening on(LocalDate day) {
        return new Opening(London.at(day, opens), London.at(day, closes));
    }

    /// One stretch of open time, from the opening until just before the closing.
    record Opening(Instant opens, Instant closes) {

        boolean contains(Instant instant) {
            return !instant.isBefore(opens) && instant.isBefore(closes);
        }
    }
}
