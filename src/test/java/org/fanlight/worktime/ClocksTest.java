package org.fanlight.worktime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.fanlight.worktime.Calendars.day;
import static org.fanlight.worktime.Calendars.london;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClocksTest {

    private final Rulebook rulebook = new Rulebook(List.of(
            new ClockRule("wt2023", ClockCode.DECIDE, day("2023-12-15"), new Limit.WorkingDays(1)),
            new ClockRule("wt2030", ClockCode.DECIDE, day("2030-04-01"), new Limit.WorkingDays(2))));
    private final Clocks clocks = new Clocks(_ -> Calendars.usual(), () -> rulebook);

    @Test
    void aClockRunsByTheRuleOfTheDayItWasTriggered() {
        assertThat(decideBy("2029-03-26 10:00")).isEqualTo(london("2029-03-27 17:00"));
        assertThat(decideBy("2030-04-01 00:00")).isEqualTo(london("2030-04-03 17:00"));
    }

    @Test
    void beforeTheFirstRuleTheFirstRuleHolds() {
        assertThat(decideBy("2023-11-20 10:00")).isEqualTo(london("2023-11-21 17:00"));
    }

    @Test
    void aClockWithoutARuleIsAMistake() {
        assertThatIllegalStateException()
                .isThrownBy(() -> clocks.due(ClockCode.CHECK_RED, london("2026-11-23 09:00")))
                .withMessageContaining("check-red");
    }

    private Object decideBy(String trigger) {
        return clocks.due(ClockCode.DECIDE, london(trigger)).at();
    }
}
