package org.fanlight.worktime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.fanlight.worktime.Calendars.day;
import static org.fanlight.worktime.Calendars.hours;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {

    private final WorkingCalendar calendar = Calendars.usual();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020-05-08", // early May moved for VE Day
                "2021-12-27", // Christmas Day on a Saturday
                "2021-12-28", // Boxing Day on a Sunday
                "2022-06-02", // spring bank holiday moved for the Platinum Jubilee
                "2022-06-03",
                "2022-09-19", // the Queen's funeral
                "2022-12-27", // Christmas Day on a Sunday
                "2023-01-02", // New Year's Day on a Sunday
                "2023-05-08", // the King's coronation
                "2025-04-18", // Good Friday
                "2025-04-21", // Easter Monday
                "2026-05-04",
                "2026-08-31", // the summer bank holiday, later than Scotland's
                "2026-12-25",
                "2026-12-28", // Boxing Day on a Saturday
                "2027-12-27", // Christmas Day on a Saturday
                "2027-12-28", // Boxing Day on a Sunday
                "2028-01-03" // New Year's Day on a Saturday
            })
    void aBankHolidayIsNoWorkingDay(String bankHoliday) {
        assertThat(calendar.isWorkingDay(day(bankHoliday))).isFalse();
        assertThat(calendar.hoursOn(day(bankHoliday))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020-05-04", // where early May would have been
                "2022-05-30", // where the spring bank holiday would have been
                "2026-12-24",
                "2026-08-03", // Scotland's summer bank holiday
                "2026-11-30", // St Andrew's Day
                "2026-03-17", // St Patrick's Day
                "2026-11-23"
            })
    void anOrdinaryWeekdayIsAWorkingDay(String weekday) {
        assertThat(calendar.isWorkingDay(day(weekday))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 1, 2026-11-24", // Monday
        "2026-11-26, 1, 2026-11-27", // Thursday
        "2026-11-27, 1, 2026-11-30", // Friday
        "2026-11-28, 1, 2026-11-30", // Saturday
        "2026-11-29, 1, 2026-11-30", // Sunday
        "2026-12-24, 1, 2026-12-29", // Christmas Eve
        "2026-12-25, 3, 2026-12-31",
        "2026-12-31, 1, 2027-01-04",
        "2026-04-02, 1, 2026-04-07", // Maundy Thursday
        "2026-11-23, 15, 2026-12-14",
        "2026-11-23, 45, 2027-01-28"
    })
    void theDayOfTheTriggerNeverCounts(String trigger, int n, String due) {
        assertThat(calendar.nthWorkingDayAfter(day(trigger), n)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 2026-11-23, 0",
        "2026-11-23, 2026-11-24, 1",
        "2026-11-27, 2026-11-29, 0", // Friday to Sunday
        "2026-11-27, 2026-11-30, 1",
        "2026-12-24, 2027-01-04, 4",
        "2026-11-24, 2026-11-23, 0" // the wrong way round
    })
    void workingDaysBetweenTwoDaysCountTheLast(String first, String last, int days) {
        assertThat(calendar.workingDaysBetween(day(first), day(last))).isEqualTo(days);
    }

    @Test
    void aPartnershipClosesADayThatNoBankHolidayCloses() {
        var proclaimed = day("2026-11-24");
        var closed = Calendars.with(Map.of(proclaimed, new DayOverride.Closed(DayCounts.NO_WORKING_DAY)));

        assertThat(closed.isWorkingDay(proclaimed)).isFalse();
        assertThat(closed.hoursOn(proclaimed)).isEmpty();
        assertThat(closed.nthWorkingDayAfter(day("2026-11-23"), 1)).isEqualTo("2026-11-25");
    }

    @Test
    void aPartnershipOpensADayThatWouldBeClosed() {
        var saturday = day("2026-11-28");
        var morning = hours("09:00", "12:00");
        var open = Calendars.with(Map.of(saturday, new DayOverride.Open(morning, DayCounts.WORKING_DAY)));

        assertThat(open.isWorkingDay(saturday)).isTrue();
        assertThat(open.hoursOn(saturday)).contains(morning);
        assertThat(open.nthWorkingDayAfter(day("2026-11-27"), 1)).isEqualTo(saturday);
    }

    @Test
    void aDayOfTrainingIsClosedAndStillAWorkingDay() {
        var training = day("2026-11-24");
        var closed = Calendars.with(Map.of(training, new DayOverride.Closed(DayCounts.AS_USUAL)));

        assertThat(closed.hoursOn(training)).isEmpty();
        assertThat(closed.nthWorkingDayAfter(day("2026-11-23"), 1)).isEqualTo(training);
    }

    @Test
    void aBankHolidayOnWhichWeAreThereIsStillABankHoliday() {
        var boxingDay = day("2026-12-28");
        var morning = hours("09:00", "12:00");
        var open = Calendars.with(Map.of(boxingDay, new DayOverride.Open(morning, DayCounts.AS_USUAL)));

        assertThat(open.hoursOn(boxingDay)).contains(morning);
        assertThat(open.isWorkingDay(boxingDay)).isFalse();
    }

    @Test
    void bankHolidaysAreKnownByName() {
        assertThat(BankHolidays.between(day("2026-12-01"), day("2026-12-31")))
                .extracting(BankHoliday::day)
                .containsExactly(day("2026-12-25"), day("2026-12-28"));
        assertThat(BankHolidays.between(day("2027-03-01"), day("2027-03-31")))
                .extracting(BankHoliday::name)
                .contains("Good Friday");
    }

    @Test
    void thereIsNoZerothWorkingDay() {
        assertThatIllegalArgumentException().isThrownBy(() -> calendar.nthWorkingDayAfter(day("2026-11-23"), 0));
    }
}
