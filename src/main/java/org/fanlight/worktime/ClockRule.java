package org.fanlight.worktime;

import java.time.LocalDate;

/// How long a clock runs that is triggered on or after a date, and the rule pack that says so.
public record ClockRule(String pack, ClockCode clock, LocalDate from, Limit limit) {

    /// The pack of the partnership's own rules, which its managers set.
    public static final String LOCAL = "local";

    /// Whether the partnership decides it by itself; else guidance, or an agreement between agencies, fixes it.
    public boolean isLocal() {
        return pack.equals(LOCAL);
    }
}
