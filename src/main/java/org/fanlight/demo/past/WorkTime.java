package org.fanlight.demo.past;

import java.time.Duration;
import java.time.Instant;
import org.fanlight.worktime.ClockCode;
import org.fanlight.worktime.Clocks;
import org.fanlight.worktime.WorkingCalendar;

/// Time as the front door works it, by the same calendar and rules as the house itself.
record WorkTime(WorkingCalendar calendar, Clocks clocks) {

    /// A picture of calendar and rules that does not change while the past is told.
    static WorkTime of(Clocks clocks) {
        var calendar = clocks.calendars().current();
        var rules = clocks.rulebooks().current();
        return new WorkTime(calendar, new Clocks(_ -> calendar, () -> rules));
    }

    /// After so much open time has passed.
    Instant after(Instant from, Duration openTime) {
        return calendar.plusWorkingHours(from, openTime);
    }

    /// How long the front door is open between the two.
    Duration openTime(Instant from, Instant until) {
        return calendar.workingTimeBetween(from, until);
    }

    boolean isOpen(Instant at) {
        return calendar.isOpen(at);
    }

    Instant due(ClockCode clock, Instant trigger) {
        return clocks.due(clock, trigger).at();
    }
}
