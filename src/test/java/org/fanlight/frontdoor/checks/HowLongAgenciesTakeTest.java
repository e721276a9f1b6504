package org.fanlight.frontdoor.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanlight.worktime.Calendars.london;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.fanlight.agencies.AgencyId;
import org.fanlight.database.Ids;
import org.fanlight.frontdoor.Urgency;
import org.fanlight.frontdoor.checks.CheckCounts.Took;
import org.fanlight.worktime.Calendars;
import org.fanlight.worktime.ClockCode;
import org.junit.jupiter.api.Test;

class HowLongAgenciesTakeTest {

    private static final Took OVERNIGHT = new Took(london("2026-11-23 16:00"), london("2026-11-24 09:30"));
    private static final Took AT_ONCE = new Took(london("2026-11-23 09:00"), london("2026-11-23 09:10"));
    private static final Took A_DAY = new Took(london("2026-11-23 08:30"), london("2026-11-23 17:00"));

    @Test
    void theMiddleOfThreeIsTakenInWorkingTime() {
        assertThat(median(AT_ONCE, OVERNIGHT, A_DAY)).contains(Duration.ofHours(2));
    }

    @Test
    void ofTwoTheLongerCounts() {
        assertThat(median(AT_ONCE, OVERNIGHT)).contains(Duration.ofHours(2));
    }

    @Test
    void whereNothingWasAnsweredThereIsNoMiddle() {
        assertThat(median()).isEmpty();
    }

    @Test
    void aShareInTimeIsOfThoseThatFellDue() {
        assertThat(gauge(3, 2).inTimePercent()).contains(67);
        assertThat(gauge(0, 0).inTimePercent()).isEmpty();
    }

    @Test
    void blueHasNoClockOfItsOwnAndUsesGreens() {
        assertThat(CheckClocks.clockFor(Urgency.RED)).isEqualTo(ClockCode.CHECK_RED);
        assertThat(CheckClocks.clockFor(Urgency.AMBER)).isEqualTo(ClockCode.CHECK_AMBER);
        assertThat(CheckClocks.clockFor(Urgency.GREEN)).isEqualTo(ClockCode.CHECK_GREEN);
        assertThat(CheckClocks.clockFor(Urgency.BLUE)).isEqualTo(ClockCode.CHECK_GREEN);
    }

    private static Optional<Duration> median(Took... answers) {
        return GaugeAgencies.median(List.of(answers), Calendars.usual());
    }

    private static AgencyGauge gauge(int fellDue, int inTime) {
        return new AgencyGauge(new AgencyId(new Ids().next()), 0, 0, Optional.empty(), fellDue, inTime);
    }
}
