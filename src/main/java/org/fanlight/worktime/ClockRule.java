package org.fanlight.worktime;

import java.time.LocalDate;

/// How long a clock runs that is triggered on or after a date, and the rule pack that says so.
public record ClockRule(String pack, ClockCode clock, LocalDate from, Limit limit) {}
