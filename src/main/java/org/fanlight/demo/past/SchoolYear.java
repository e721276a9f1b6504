package org.fanlight.demo.past;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;

/// Larkshire's school holidays, near enough to those of any English county.
final class SchoolYear {

    private static final int EASTER_WEEKS = 2;

    private SchoolYear() {}

    static boolean isTerm(LocalDate day) {
        return !isSummer(day) && !isChristmas(day) && !isEaster(day) && !isHalfTerm(day);
    }

    private static boolean isSummer(LocalDate day) {
        return !day.isBefore(LocalDate.of(day.getYear(), Month.JULY, 22))
                && day.isBefore(LocalDate.of(day.getYear(), Month.SEPTEMBER, 3));
    }

    private static boolean isChristmas(LocalDate day) {
        return (day.getMonth() == Month.DECEMBER && day.getDayOfMonth() > 19)
                || (day.getMonth() == Month.JANUARY && day.getDayOfMonth() < 5);
    }

    private static boolean isEaster(LocalDate day) {
        return isWithin(day, LocalDate.of(day.getYear(), Month.APRIL, 1), EASTER_WEEKS);
    }

    private static boolean isHalfTerm(LocalDate day) {
        return isWithin(day, LocalDate.of(day.getYear(), Month.FEBRUARY, 14), 1)
                || isWithin(day, LocalDate.of(day.getYear(), Month.MAY, 25), 1)
                || isWithin(day, LocalDate.of(day.getYear(), Month.OCTOBER, 24), 1);
    }

    /// Whole weeks from the first Monday on or after a date.
    private static boolean isWithin(LocalDate day, LocalDate around, int weeks) {
        var monday = around.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        return !day.isBefore(monday) && day.isBefore(monday.plusWeeks(weeks));
    }
}
