package org.fanlight.frontdoor.door.web.opening;

import java.time.Duration;
import java.util.Optional;
import org.fanlight.frontdoor.door.Busyness;
import org.fanlight.frontdoor.door.web.Porch;
import org.jspecify.annotations.Nullable;

/// The number to ring, when, and how busy it is.
///
/// @param busyness "Quiet", "Busy" or "Very busy"
/// @param usualWait how soon people are rung back as a rule; null where too few were to say so
public record PhonePage(
        Porch porch, String busyness, @Nullable String usualWait) {

    private static final int ROUNDED_TO_MINUTES = 5;

    static PhonePage of(Porch porch, Busyness busyness, Optional<Duration> usualWait) {
        return new PhonePage(
                porch, busyness.words(), usualWait.map(PhonePage::words).orElse(null));
    }

    /// Rounded up: nobody is promised less than most people wait.
    static String words(Duration wait) {
        var steps = Math.ceilDiv(Math.max(1, wait.toMinutes()), ROUNDED_TO_MINUTES);
        var minutes = steps * ROUNDED_TO_MINUTES;
        if (minutes < 60) {
            return minutes + " minutes";
        }
        var hours = Math.ceilDiv(minutes, 60);
        return hours == 1 ? "an hour" : hours + " hours";
    }
}
