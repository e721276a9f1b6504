package org.fanlight.worktime.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fanlight.worktime.Calendars.day;
import static org.fanlight.worktime.Calendars.hours;

import java.time.DayOfWeek;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.database.TestDatabase;
import org.fanlight.worktime.DayCounts;
import org.fanlight.worktime.DayOverride;
import org.fanlight.worktime.Hub;
import org.fanlight.worktime.MovableClock;
import org.fanlight.worktime.OpeningWeek;
import org.fanlight.worktime.Said;
import org.fanlight.worktime.SpecialDay;
import org.junit.jupiter.api.Test;

class JdbcWorkingCalendarsTest {

    private static final DayOverride MOURNING = new DayOverride.Closed(DayCounts.NO_WORKING_DAY);

    private final TestDatabase database = TestDatabase.fresh();
    private final MovableClock clock = MovableClock.at("2026-11-23 09:00");
    private final JdbcOpeningTimes times = new JdbcOpeningTimes(database.jdbc());
    private final JdbcWorkingCalendars calendars = new JdbcWorkingCalendars(database.jdbc(), times, clock);

    @Test
    void aNewInstallationOpensInOfficeHours() {
        var calendar = calendars.current();

        assertThat(calendar.hoursOn(day("2026-11-26"))).contains(hours("08:30", "17:00"));
        assertThat(calendar.hoursOn(day("2026-11-27"))).contains(hours("08:30", "16:30"));
        assertThat(calendar.hoursOn(day("2026-11-28"))).isEmpty();
    }

    @Test
    void aDayThatIsClosedOrOpenedIsSo() {
        add(1, "2026-11-24", MOURNING);
        add(2, "2026-11-28", new DayOverride.Open(hours("09:00", "12:00"), DayCounts.AS_USUAL));

        var calendar = calendars.current();

        assertThat(calendar.isWorkingDay(day("2026-11-24"))).isFalse();
        assertThat(calendar.hoursOn(day("2026-11-28"))).contains(hours("09:00", "12:00"));
    }

    @Test
    void whatWasSaidLastAboutADayCounts() {
        add(1, "2026-11-24", MOURNING);
        times.add(said(2, new SpecialDay(day("2026-11-24"), Optional.empty())));

        assertThat(calendars.current().isWorkingDay(day("2026-11-24"))).isTrue();
        assertThat(times.days()).hasSize(2);
    }

    @Test
    void ofTwoWeeksFromOneDayTheNewerHoldsAsAWhole() {
        times.add(Hub.FRONT_DOOR, said(2, mondays("2026-12-01", "07:00")));
        times.add(Hub.FRONT_DOOR, said(3, mondays("2026-12-01", "09:00")));

        assertThat(calendars.current().hoursOn(day("2026-12-07"))).contains(hours("09:00", "12:00"));
        assertThat(calendars.current().hoursOn(day("2026-12-08"))).isEmpty();
        assertThat(calendars.current().hoursOn(day("2026-11-30"))).contains(hours("08:30", "17:00"));
    }

    @Test
    void ofTwoWithOneNumberTheSecondIsNotKept() {
        assertThat(times.add(Hub.FRONT_DOOR, said(2, mondays("2026-12-01", "07:00"))))
                .isTrue();
        assertThat(times.add(Hub.FRONT_DOOR, said(2, mondays("2026-12-01", "09:00"))))
                .isFalse();
        assertThat(times.weeks().get(Hub.FRONT_DOOR)).hasSize(2);
    }

    @Test
    void aHubMayKeepHoursOfItsOwn() {
        times.add(new Hub("north"), said(1, mondays("2020-01-01", "10:00")));

        assertThat(calendars.of(new Hub("north")).hoursOn(day("2026-11-23"))).contains(hours("10:00", "12:00"));
        assertThat(calendars.of(new Hub("south")).hoursOn(day("2026-11-23"))).contains(hours("08:30", "17:00"));
    }

    @Test
    void aChangeIsSeenWithinTenSeconds() {
        var before = calendars.current();
        add(1, "2026-11-24", MOURNING);

        assertThat(calendars.current()).isSameAs(before);
        clock.moveBy(Edition.TRUSTED_FOR);
        assertThat(calendars.current().isWorkingDay(day("2026-11-24"))).isFalse();
    }

    @Test
    void withoutAChangeNothingIsReadAgain() {
        var before = calendars.current();
        clock.moveBy(Edition.TRUSTED_FOR.multipliedBy(100));

        assertThat(calendars.current()).isSameAs(before);
    }

    @Test
    void aFrontDoorWithoutHoursIsAMistake() {
        database.owner().sql("truncate worktime.opening_week cascade").update();

        assertThatThrownBy(calendars::current).hasMessage("The front door has no opening hours");
    }

    @Test
    void whatWasSaidIsNeverTakenBack() {
        add(1, "2026-11-24", MOURNING);

        assertThatThrownBy(() ->
                        database.owner().sql("delete from worktime.override").update())
                .hasMessageContaining("append-only");
    }

    private void add(int number, String day, DayOverride override) {
        times.add(said(number, new SpecialDay(day(day), Optional.of(override))));
    }

    private static OpeningWeek mondays(String from, String opens) {
        return new OpeningWeek(day(from), Map.of(DayOfWeek.MONDAY, hours(opens, "12:00")));
    }

    private <T> Said<T> said(int number, T what) {
        return new Said<>(
                UUID.randomUUID(), number, what, "A long story", clock.instant(), Optional.empty(), "Ruth Amis");
    }
}
