package org.fanlight.worktime;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.fanlight.worktime.DueWords.Standing;

/// Finds the words for a deadline: minutes and hours when it is near, working days when it is not.
///
/// Time left and time lost are both rounded down to whole units, so that nobody is promised a minute that is not there.
record DueWording(Instant due, WorkingCalendar calendar) {

    private static final Duration NEAR = Duration.ofHours(4);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    private static final DateTimeFormatter WEEKDAY_AND_TIME = DateTimeFormatter.ofPattern("EEEE 'at' HH:mm", Locale.UK);

    DueWords whileOpen(Instant now) {
        if (now.isAfter(due)) {
            return new DueWords("Overdue by " + lateness(now), Standing.OVERDUE);
        }
        var left = Duration.between(now, due);
        return left.compareTo(NEAR) <= 0
                ? new DueWords(nearly(left), Standing.SOON)
                : new DueWords(ahead(now), Standing.AHEAD);
    }

    DueWords onceDone(Instant done) {
        return done.isAfter(due)
                ? new DueWords("Done " + lateness(done) + " late", Standing.DONE_LATE)
                : new DueWords("Done in time", Standing.DONE_IN_TIME);
    }

    private String nearly(Duration left) {
        return left.toMinutes() == 0 ? "Due now" : "Due in " + hoursOrMinutes(left);
    }

    private String ahead(Instant now) {
        var today = London.dateOf(now);
        var dueDay = London.dateOf(due);
        if (today.equals(dueDay)) {
            return "Due today at " + TIME.format(London.timeOf(due));
        }
        var workingDays = calendar.workingDaysBetween(today, dueDay);
        return workingDays == 0
                ? "Due on " + WEEKDAY_AND_TIME.format(due.atZone(London.ZONE))
                : "Due in " + counted(workingDays, "working day");
    }

    private String lateness(Instant moment) {
        var late = Duration.between(due, moment);
        var workingDays = calendar.workingDaysBetween(London.dateOf(due), London.dateOf(moment));
        return late.compareTo(NEAR) <= 0 || workingDays == 0
                ? hoursOrMinutes(late)
                : counted(workingDays, "working day");
    }

    private static String hoursOrMinutes(Duration length) {
        return length.toHours() > 0
                ? counted(length.toHours(), "hour")
                : counted(Math.max(1, length.toMinutes()), "minute");
    }

    private static String counted(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
