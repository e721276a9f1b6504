package org.fanlight.worktime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanlight.worktime.Calendars.london;

import org.fanlight.worktime.DueWords.Standing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueWordsTest {

    private final WorkingCalendar calendar = Calendars.usual();

    @ParameterizedTest
    @CsvSource({
        "2026-11-23 17:00, 2026-11-23 13:00:00, SOON, Due in 4 hours",
        "2026-11-23 17:00, 2026-11-23 13:00:01, SOON, Due in 3 hours",
        "2026-11-23 17:00, 2026-11-23 15:00:01, SOON, Due in 1 hour",
        "2026-11-23 17:00, 2026-11-23 16:00:01, SOON, Due in 59 minutes",
        "2026-11-23 17:00, 2026-11-23 16:59:00, SOON, Due in 1 minute",
        "2026-11-23 17:00, 2026-11-23 16:59:01, SOON, Due now",
        "2026-11-23 17:00, 2026-11-23 17:00:00, SOON, Due now",
        "2026-11-24 01:00, 2026-11-23 22:00:00, SOON, Due in 3 hours"
    })
    void whatIsNearIsToldInHoursAndMinutes(String due, String now, Standing standing, String words) {
        assertThat(open(due, now)).isEqualTo(new DueWords(words, standing));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23 17:00, 2026-11-23 12:59:59, Due today at 17:00",
        "2026-11-23 17:00, 2026-11-23 00:00:00, Due today at 17:00",
        "2026-11-24 17:00, 2026-11-23 23:59:59, Due in 1 working day",
        "2026-11-25 17:00, 2026-11-23 09:00:00, Due in 2 working days",
        "2026-11-30 17:00, 2026-11-27 09:00:00, Due in 1 working day", // from Friday to Monday
        "2026-11-30 17:00, 2026-11-28 09:00:00, Due in 1 working day", // from Saturday
        "2026-12-29 17:00, 2026-12-24 09:00:00, Due in 1 working day", // over Christmas
        "2026-04-07 17:00, 2026-04-02 09:00:00, Due in 1 working day", // over Easter
        "2026-05-05 17:00, 2026-05-01 09:00:00, Due in 1 working day", // over early May
        "2026-03-30 17:00, 2026-03-27 09:00:00, Due in 1 working day", // over the start of summer time
        "2026-11-28 10:20, 2026-11-27 10:20:00, Due on Saturday at 10:20"
    })
    void whatIsAheadIsToldInWorkingDays(String due, String now, String words) {
        assertThat(open(due, now)).isEqualTo(new DueWords(words, Standing.AHEAD));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23 17:00, 2026-11-23 17:00:01, Overdue by 1 minute",
        "2026-11-23 17:00, 2026-11-23 17:20:59, Overdue by 20 minutes",
        "2026-11-23 17:00, 2026-11-23 18:00:00, Overdue by 1 hour",
        "2026-11-23 17:00, 2026-11-23 23:00:00, Overdue by 6 hours",
        "2026-11-23 20:50, 2026-11-24 00:10:00, Overdue by 3 hours", // past midnight, and still near
        "2026-11-23 17:00, 2026-11-24 00:10:00, Overdue by 1 working day",
        "2026-11-23 17:00, 2026-11-25 09:00:00, Overdue by 2 working days",
        "2026-11-27 16:30, 2026-11-28 09:30:00, Overdue by 17 hours", // a Saturday is no working day
        "2026-11-27 16:30, 2026-11-30 08:30:00, Overdue by 1 working day",
        "2026-12-24 17:00, 2026-12-29 08:30:00, Overdue by 1 working day",
        "2026-10-25 00:30, 2026-10-25 01:15:00, Overdue by 45 minutes", // the night an hour comes twice
        "2026-03-29 00:30, 2026-03-29 02:30:00, Overdue by 1 hour" // the night an hour is skipped
    })
    void whatIsLateSaysByHowMuch(String due, String now, String words) {
        assertThat(open(due, now)).isEqualTo(new DueWords(words, Standing.OVERDUE));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23 17:00, 2026-11-23 09:00:00, DONE_IN_TIME, Done in time",
        "2026-11-23 17:00, 2026-11-23 17:00:00, DONE_IN_TIME, Done in time",
        "2026-11-23 17:00, 2026-11-23 17:00:01, DONE_LATE, Done 1 minute late",
        "2026-11-23 17:00, 2026-11-23 19:00:00, DONE_LATE, Done 2 hours late",
        "2026-11-23 17:00, 2026-11-24 09:00:00, DONE_LATE, Done 1 working day late",
        "2026-11-23 17:00, 2026-11-26 09:00:00, DONE_LATE, Done 3 working days late"
    })
    void whatIsDoneSaysWhetherItWasInTime(String due, String done, Standing standing, String words) {
        var deadline = new Deadline(london(due));

        assertThat(deadline.wordsOnceDone(calendar, london(done))).isEqualTo(new DueWords(words, standing));
        assertThat(deadline.isMissedAt(london(done))).isEqualTo(standing == Standing.DONE_LATE);
    }

    private DueWords open(String due, String now) {
        return new Deadline(london(due)).words(calendar, london(now));
    }
}
