package org.fanlight.worktime;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// The one time zone in which people here read dates and clocks.
public final class London {

    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.UK);

    private London() {}

    /// The calendar day on which an instant falls.
    public static LocalDate dateOf(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    /// The time of day at which an instant falls.
    public static LocalTime timeOf(Instant instant) {
        return instant.atZone(ZONE).toLocalTime();
    }

    /// The instant of a time on a day; a time that the spring change skips moves on by that hour.
    public static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(ZONE).toInstant();
    }

    /// The instant at which a day is over.
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZONE).toInstant();
    }

    /// A day as people read it: "23 November 2026".
    public static String dayWords(LocalDate day) {
        return DAY.format(day);
    }

    /// The day of a moment as people read it.
    public static String dayWords(Instant instant) {
        return dayWords(dateOf(instant));
    }

    /// A moment as people read it: "23 November 2026 at 14:02".
    public static String momentWords(Instant instant) {
        return MOMENT.format(instant.atZone(ZONE));
    }
}
