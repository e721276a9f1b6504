package org.fanlight.worktime.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanlight.worktime.Calendars.day;
import static org.fanlight.worktime.Calendars.london;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.database.TestDatabase;
import org.fanlight.worktime.ClockCode;
import org.fanlight.worktime.ClockRule;
import org.fanlight.worktime.Clocks;
import org.fanlight.worktime.Limit;
import org.fanlight.worktime.MovableClock;
import org.fanlight.worktime.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class JdbcRulebooksTest {

    private final TestDatabase database = TestDatabase.fresh();
    private final MovableClock clock = MovableClock.at("2026-11-23 09:00");
    private final JdbcClockRules rules = new JdbcClockRules(database.jdbc());
    private final JdbcRulebooks rulebooks = new JdbcRulebooks(database.jdbc(), rules, clock);

    @ParameterizedTest
    @EnumSource
    void everyClockHasARule(ClockCode code) {
        var rule = rulebooks.current().ruleFor(code, day("2026-11-23"));

        assertThat(rule.clock()).isEqualTo(code);
        assertThat(rule.pack()).isIn("wt2023", "agreement", "local");
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
        rules.add(said(2, new ClockRule("wt2030", ClockCode.DECIDE, day("2030-04-01"), new Limit.WorkingDays(2))));

        var rulebook = rulebooks.current();

        assertThat(rulebook.ruleFor(ClockCode.DECIDE, day("2030-03-31")).pack()).isEqualTo("wt2023");
        assertThat(rulebook.ruleFor(ClockCode.DECIDE, day("2030-04-01")).limit())
                .isEqualTo(new Limit.WorkingDays(2));
    }

    @Test
    void ofTwoRulesWithOneNumberTheSecondIsNotKept() {
        var rule = new ClockRule("local", ClockCode.CALL_BACK, day("2030-04-01"), new Limit.WorkingHours(3));

        assertThat(rules.add(said(2, rule))).isTrue();
        assertThat(rules.add(said(2, rule))).isFalse();
        assertThat(rules.all()).filteredOn(said -> said.what().equals(rule)).hasSize(1);
    }

    @Test
    void ofTwoRulesFromOneDayTheNewerHolds() {
        rules.add(said(2, new ClockRule("local", ClockCode.CALL_BACK, day("2030-04-01"), new Limit.WorkingHours(3))));
        rules.add(said(3, new ClockRule("local", ClockCode.CALL_BACK, day("2030-04-01"), new Limit.WorkingHours(1))));

        assertThat(rulebooks
                        .current()
                        .ruleFor(ClockCode.CALL_BACK, day("2030-04-01"))
                        .limit())
                .isEqualTo(new Limit.WorkingHours(1));
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
        var calendars = new JdbcWorkingCalendars(database.jdbc(), new JdbcOpeningTimes(database.jdbc()), clock);
        var clocks = new Clocks(calendars, rulebooks);

        assertThat(clocks.due(code, london(trigger)).at()).isEqualTo(london(due));
    }

    private Said<ClockRule> said(int number, ClockRule rule) {
        return new Said<>(
                new UUID(6, number), number, rule, "Invented guidance", clock.instant(), Optional.empty(), "Ruth Amis");
    }
}
