package org.fanlight.worktime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.fanlight.worktime.Calendars.day;
import static org.fanlight.worktime.Calendars.hours;
import static org.fanlight.worktime.Calendars.london;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningHoursTest {

    private final WorkingCalendar calendar = Calendars.usual();

    @ParameterizedTest
    @CsvSource({
        "2026-11-23 08:29, false",
        "2026-11-23 08:30, true",
        "2026-11-23 16:59, true",
        "2026-11-23 17:00, false",
        "2026-11-27 16:29, true", // Friday
        "2026-11-27 16:30, false",
        "2026-11-28 10:00, false", // Saturday
        "2026-12-25 10:00, false"
    })
    void theHubIsOpenFromTheOpeningMinuteUntilTheClosingMinute(String now, boolean open) {
        assertThat(calendar.isOpen(london(now))).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23 06:00, 2026-11-23 08:30",
        "2026-11-23 08:30, 2026-11-24 08:30",
        "2026-11-27 17:00, 2026-11-30 08:30",
        "2026-12-24 18:00, 2026-12-29 08:30",
        "2026-03-27 17:00, 2026-03-30 08:30" // the clocks go forward in between
    })
    void theNextOpeningIsLaterThanNow(String now, String opens) {
        assertThat(calendar.nextOpening(london(now))).isEqualTo(london(opens));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23 09:00, 2026-11-23 10:15, PT1H15M",
        "2026-11-23 16:00, 2026-11-24 09:30, PT2H",
        "2026-11-27 16:00, 2026-11-30 09:00, PT1H", // over a weekend
        "2026-10-23 16:00, 2026-10-26 09:00, PT1H", // over the end of summer time
        "2026-11-28 00:00, 2026-11-29 23:00, PT0S",
        "2026-11-23 10:00, 2026-11-23 09:00, PT0S", // the wrong way round
        "2026-11-24 10:00, 2026-11-23 09:00, PT0S"
    })
    void onlyOpenTimeCounts(String from, String until, Duration expected) {
        assertThat(calendar.workingTimeBetween(london(from), london(until))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23 09:00, PT2H, 2026-11-23 11:00",
        "2026-11-23 16:00, PT1H, 2026-11-23 17:00",
        "2026-11-23 16:00, PT2H, 2026-11-24 09:30",
        "2026-11-27 20:00, PT1H, 2026-11-30 09:30",
        "2026-12-24 16:30, PT9H, 2026-12-29 17:00"
    })
    void workingHoursRestWhileTheHubIsClosed(String from, Duration openTime, String until) {
        assertThat(calendar.plusWorkingHours(london(from), openTime)).isEqualTo(london(until));
    }

    @Test
    void longerHoursHoldFromTheirDateOn() {
        var longer = new OpeningWeek(day("2026-12-01"), Map.of(DayOfWeek.TUESDAY, hours("07:00", "20:00")));
        var changed = new WorkingCalendar(List.of(longer, Calendars.usualWeekFrom("2026-01-01")), Map.of());

        assertThat(changed.hoursOn(day("2026-11-24"))).contains(hours("08:30", "17:00"));
        assertThat(changed.hoursOn(day("2026-12-01"))).contains(hours("07:00", "20:00"));
        assertThat(changed.hoursOn(day("2026-12-02"))).isEmpty();
        assertThat(changed.hoursOn(day("2025-12-02"))).contains(hours("08:30", "17:00"));
    }

    @Test
    void aHubThatOpensOnSaturdaysDoesNotMakeThemWorkingDays() {
        var week = new OpeningWeek(day("2026-01-01"), Map.of(DayOfWeek.SATURDAY, hours("09:00", "12:00")));
        var saturdays = new WorkingCalendar(List.of(week), Map.of());

        assertThat(saturdays.isOpen(london("2026-11-28 09:00"))).isTrue();
        assertThat(saturdays.isWorkingDay(day("2026-11-28"))).isFalse();
    }

    @Test
    void aWorkingDayOnWhichTheHubStaysShutEndsAtMidnight() {
        var week = new OpeningWeek(day("2026-01-01"), Map.of(DayOfWeek.MONDAY, hours("09:00", "12:00")));
        var mondays = new WorkingCalendar(List.of(week), Map.of());

        assertThat(mondays.closeOf(day("2026-11-24"))).isEqualTo(london("2026-11-25 00:00"));
    }

    @Test
    void moreOpenTimeThanAYearHoldsIsAMistake() {
        assertThatIllegalStateException()
                .isThrownBy(() -> calendar.plusWorkingHours(london("2026-11-23 09:00"), Duration.ofDays(365)));
    }

    @Test
    void hoursThatEndBeforeTheyBeginAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> hours("17:00", "08:30"));
    }
}
