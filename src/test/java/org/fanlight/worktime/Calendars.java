package org.fanlight.worktime;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Calendars for tests: the hours a hub has by default, Monday to Thursday 08:30 to 17:00, Friday to 16:30.
public final class Calendars {

    private static final Hours MONDAY_TO_THURSDAY = hours("08:30", "17:00");
    private static final Hours FRIDAY = hours("08:30", "16:30");

    private Calendars() {}

    public static WorkingCalendar usual() {
        return with(Map.of());
    }

    public static WorkingCalendar with(Map<LocalDate, DayOverride> overrides) {
        return new WorkingCalendar(List.of(usualWeekFrom("2020-01-01")), overrides);
    }

    public static OpeningWeek usualWeekFrom(String day) {
        var week = new EnumMap<DayOfWeek, Hours>(Map.of(DayOfWeek.FRIDAY, FRIDAY));
        for (var weekday = DayOfWeek.MONDAY; weekday != DayOfWeek.FRIDAY; weekday = weekday.plus(1)) {
            week.put(weekday, MONDAY_TO_THURSDAY);
        }
        return new OpeningWeek(LocalDate.parse(day), week);
    }

    public static Hours hours(String opens, String closes) {
        return new Hours(LocalTime.parse(opens), LocalTime.parse(closes));
    }

    public static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    /// The instant of a London wall-clock time such as `2026-11-23 09:00`.
    public static Instant london(String wallClock) {
        return LocalDateTime.parse(wallClock.replace(' ', 'T'))
                .atZone(London.ZONE)
                .toInstant();
    }
}
