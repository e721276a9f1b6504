package org.fanlight.worktime.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fanlight.worktime.Calendars.day;
import static org.fanlight.worktime.Calendars.hours;

import org.fanlight.database.TestDatabase;
import org.fanlight.worktime.Hub;
import org.fanlight.worktime.MovableClock;
import org.junit.jupiter.api.Test;

class JdbcWorkingCalendarsTest {

    private final TestDatabase database = TestDatabase.fresh();
    private final MovableClock clock = MovableClock.at("2026-11-23 09:00");
    private final JdbcWorkingCalendars calendars = new JdbcWorkingCalendars(database.jdbc(), clock);

    @Test
    void aNewInstallationOpensInOfficeHours() {
        var calendar = calendars.current();

        assertThat(calendar.hoursOn(day("2026-11-26"))).contains(hours("08:30", "17:00"));
        assertThat(calendar.hoursOn(day("2026-11-27"))).contains(hours("08:30", "16:30"));
        assertThat(calendar.hoursOn(day("2026-11-28"))).isEmpty();
    }

    @Test
    void aDayThatIsClosedOrOpenedInTheTableIsSo() {
        change("insert into worktime.override (day, why) values ('2026-11-24', 'A day of mourning')");
        change(
                "insert into worktime.override (day, opens, closes, why) values ('2026-11-28', '09:00', '12:00', 'Storm')");

        var calendar = calendars.current();

        assertThat(calendar.isWorkingDay(day("2026-11-24"))).isFalse();
        assertThat(calendar.hoursOn(day("2026-11-28"))).contains(hours("09:00", "12:00"));
    }

    @Test
    void aHubMayKeepHoursOfItsOwn() {
        change("""
                insert into worktime.opening_hours (hub, from_date, weekday, opens, closes)
                values ('north', '2020-01-01', 1, '10:00', '12:00')
                """);

        assertThat(calendars.of(new Hub("north")).hoursOn(day("2026-11-23"))).contains(hours("10:00", "12:00"));
        assertThat(calendars.of(new Hub("south")).hoursOn(day("2026-11-23"))).contains(hours("08:30", "17:00"));
    }

    @Test
    void aChangeIsSeenWithinTenSeconds() {
        var before = calendars.current();
        change("insert into worktime.override (day, why) values ('2026-11-24', 'A day of mourning')");

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
        change("delete from worktime.opening_hours");

        assertThatThrownBy(calendars::current).hasMessage("The front door has no opening hours");
    }

    @Test
    void theApplicationMayNotMoveTheCalendar() {
        assertThatThrownBy(() -> database.jdbc()
                        .sql("insert into worktime.override (day, why) values ('2026-11-24', 'A long weekend')")
                        .update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private void change(String sql) {
        database.owner().sql(sql).update();
    }
}
