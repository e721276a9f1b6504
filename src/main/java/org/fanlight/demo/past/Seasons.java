package org.fanlight.demo.past;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.fanlight.demo.Dice;
import org.fanlight.worktime.London;
import org.fanlight.worktime.WorkingCalendar;

/// When people get in touch: by weekday, by term and by hour.
record Seasons(WorkingCalendar calendar) {

    private static final double ON_A_SCHOOL_DAY = 39;
    private static final double[] BY_WEEKDAY = {1.12, 1.08, 1.0, 1.04, 1.14, 0.2, 0.16};
    private static final double IN_THE_HOLIDAYS = 0.56;
    private static final double ON_A_BANK_HOLIDAY = 0.22;
    private static final double[] BY_MONTH = {0.98, 1.0, 1.07, 0.98, 1.02, 1.04, 1.0, 1.0, 0.96, 1.06, 1.1, 0.94};
    private static final double[] BY_WORKING_HOUR = {4, 9, 13, 12, 9, 10, 12, 15, 6};
    private static final double[] BY_ANY_HOUR = {5, 4, 3, 2, 1, 1, 1, 2, 2, 3, 3, 3, 4, 4, 4, 5, 6, 7, 8, 9, 9, 9, 8, 7
    };
    private static final int FIRST_WORKING_HOUR = 8;

    /// How many contacts come in on a day.
    int contactsOn(LocalDate day, Dice dice) {
        var expected = ON_A_SCHOOL_DAY
                * BY_WEEKDAY[day.getDayOfWeek().getValue() - 1]
                * BY_MONTH[day.getMonthValue() - 1]
                * (SchoolYear.isTerm(day) ? 1 : IN_THE_HOLIDAYS);
        var quiet = isWeekday(day) && !calendar.isWorkingDay(day) ? ON_A_BANK_HOLIDAY : 1;
        return (int) Math.round(expected * quiet * (0.8 + 0.4 * dice.random().nextDouble()));
    }

    /// While the front door is open, most of them late in the school day.
    Instant inWorkingHours(LocalDate day, Dice dice) {
        var hour = FIRST_WORKING_HOUR + dice.weighted(BY_WORKING_HOUR);
        var least = hour == FIRST_WORKING_HOUR ? 31 : 0;
        return at(
                day,
                hour,
                dice.between(least, hour == FIRST_WORKING_HOUR + BY_WORKING_HOUR.length - 1 ? 20 : 59),
                dice);
    }

    /// At any time, mostly in the evening.
    Instant atAnyHour(LocalDate day, Dice dice) {
        return at(day, dice.weighted(BY_ANY_HOUR), dice.between(0, 59), dice);
    }

    private static Instant at(LocalDate day, int hour, int minute, Dice dice) {
        return London.at(day, LocalTime.of(hour, minute)).plus(Duration.ofSeconds(dice.between(0, 59)));
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek().getValue() <= 5;
    }
}
