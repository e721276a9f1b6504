package org.fanlight.people.matching;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/// Days of the calendar and the ways in which they are mistaken.
final class Days {

    private Days() {}

    /// The day, or nothing when there is no such day.
    static Optional<LocalDate> of(String year, String month, String day) {
        return of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }

    /// The same date with day and month the other way round, where that is another day.
    static Optional<LocalDate> swapped(LocalDate day) {
        return of(day.getYear(), day.getDayOfMonth(), day.getMonthValue()).filter(other -> !other.equals(day));
    }

    private static Optional<LocalDate> of(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }
}
