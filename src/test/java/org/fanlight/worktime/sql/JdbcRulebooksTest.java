package org.fanlight.worktime.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanlight.worktime.Calendars.day;
import static org.fanlight.worktime.Calendars.london;

import java.util.Map;
import org.fanlight.database.TestDatabase;
import org.fanlight.worktime.ClockCode;
import org.fanlight.worktime.Clocks;
import org.fanlight.worktime.Limit;
import org.fanlight.worktime.MovableClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class JdbcRulebooksTest {

    private final TestDatabase database = TestDatabase.fresh();
    private final MovableClock clock = MovableClock.at("2026-11-23 09:00");
    private final JdbcRulebooks rulebooks = new JdbcRulebooks(database.jdbc(), clock);

    @ParameterizedTest
    @EnumSource
    void everyClockHasARule(ClockCode code) {
        var rule = rulebooks.current().ruleFor(code, day("2026-11-23"));

        assertThat(rule.clock()).isEqualTo(code);
        assertThat(rule.pack()).isIn("wt2023", "local");
    }

    @Test
    void eachKindOfLimitIsRead() {
        var limits = Map.of(
                ClockCode.CHECK_GREEN, new Limit.WorkingDays(3),
                ClockCode.CALL_BACK, new Limit.WorkingHours(2),
                ClockCode.CHECK_RED, new Limit.HoursOnceOpen(4),
                ClockCode.STRATEGY, new Limit.ElapsedHours(24));

        limits.forEach((code, limit) -> assertThat(
                        rulebooks.current().ruleFor(code, day("2026-11-23")).limit())
                .isEqualTo(limit));
    }

    @Test
    void newGuidanceIsARowWithADate() {
        database.owner().sql("""
                insert into worktime.clock_rule (pack, clock, from_date, limit_kind, amount, source)
                values ('wt2030', 'decide', '2030-04-01', 'working-days', 2, 'Invented guidance')
                """).update();

        var rulebook = rulebooks.current();

        assertThat(rulebook.ruleFor(ClockCode.DECIDE, day("2030-03-31")).pack()).isEqualTo("wt2023");
        assertThat(rulebook.ruleFor(ClockCode.DECIDE, day("2030-04-01")).limit())
                .isEqualTo(new Limit.WorkingDays(2));
    }

    @ParameterizedTest
    @CsvSource({
        "DECIDE, 2026-12-24 16:00, 2026-12-29 17:00",
        "CHECK_RED, 2026-11-27 16:00, 2026-11-27 20:00",
        "CHECK_AMBER, 2026-11-27 16:00, 2026-11-30 17:00",
        "CHECK_GREEN, 2026-11-27 16:00, 2026-12-02 17:00",
        "CALL_BACK, 2026-11-27 16:00, 2026-11-30 10:00",
        "NATIONAL_PANEL, 2026-11-23 09:00, 2026-11-30 17:00"
    })
    void clocksRunByTheStoredRulesAndCalendar(ClockCode code, String trigger, String due) {
        var clocks = new Clocks(new JdbcWorkingCalendars(database.jdbc(), clock), rulebooks);

        assertThat(clocks.due(code, london(trigger)).at()).isEqualTo(london(due));
    }
}
