package org.fanlight.worktime;

import java.time.Instant;

/// Says when a clock that was triggered falls due, by the rule in force on the day of the trigger.
public record Clocks(WorkingCalendars calendars, Rulebooks rulebooks) {

    public Deadline due(ClockCode clock, Instant trigger) {
        var rule = rulebooks.current().ruleFor(clock, London.dateOf(trigger));
        return new Deadline(rule.limit().after(trigger, calendars.current()));
    }
}
