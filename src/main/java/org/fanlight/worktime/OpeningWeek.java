package org.fanlight.worktime;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/// The weekly opening hours that hold from a date on; a weekday that is not named is closed.
public record OpeningWeek(LocalDate from, Map<DayOfWeek, Hours> hours) {

    public OpeningWeek {
        hours = Map.copyOf(hours);
        if (hours.isEmpty()) {
            throw new IllegalArgumentException("The week from " + from + " has no opening hours");
        }
    }

    Optional<Hours> on(LocalDate day) {
        return Optional.ofNullable(hours.get(day.getDayOfWeek()));
    }
}
