package org.fanlight.frontdoor.door.web;

import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.fanlight.worktime.Hours;
import org.fanlight.worktime.London;
import org.fanlight.worktime.WorkingCalendar;

/// When we are open, in words for the public.
///
/// @param today such as "Today we are open from 8:30am to 5pm"
/// @param next when the doors open next, such as "Tuesday 24 November at 8:30am"
public record OpeningWords(boolean open, String today, String next) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);
    private static final DateTimeFormatter FULL_HOUR = DateTimeFormatter.ofPattern("ha", Locale.ENGLISH);
    private static final DateTimeFormatter WITH_MINUTES = DateTimeFormatter.ofPattern("h:mma", Locale.ENGLISH);

    static OpeningWords at(Instant now, WorkingCalendar calendar) {
        return new OpeningWords(
                calendar.isOpen(now),
                calendar.hoursOn(London.dateOf(now)).map(OpeningWords::openFrom).orElse("Today we are closed"),
                moment(calendar.nextOpening(now)));
    }

    /// A day and a time, as in "Tuesday 24 November at 8:30am".
    public static String moment(Instant instant) {
        return DAY.format(instant.atZone(London.ZONE)) + " at " + time(London.timeOf(instant));
    }

    private static String openFrom(Hours hours) {
        return "Today we are open from " + time(hours.opens()) + " to " + time(hours.closes());
    }

    private static String time(LocalTime time) {
        var pattern = time.getMinute() == 0 ? FULL_HOUR : WITH_MINUTES;
        return pattern.format(time).toLowerCase(Locale.ENGLISH);
    }
}
