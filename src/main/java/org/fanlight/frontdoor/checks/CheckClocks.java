package org.fanlight.frontdoor.checks;

import java.time.Instant;
import org.fanlight.frontdoor.Urgency;
import org.fanlight.worktime.ClockCode;
import org.fanlight.worktime.Clocks;
import org.fanlight.worktime.Deadline;

/// Which clock runs for a check. Blue has none of its own: nothing is slower than Green.
final class CheckClocks {

    private CheckClocks() {}

    static Deadline due(Clocks clocks, Urgency urgency, Instant asked) {
        return clocks.due(clockFor(urgency), asked);
    }

    static ClockCode clockFor(Urgency urgency) {
        return switch (urgency) {
            case RED -> ClockCode.CHECK_RED;
            case AMBER -> ClockCode.CHECK_AMBER;
            case GREEN, BLUE -> ClockCode.CHECK_GREEN;
        };
    }
}
