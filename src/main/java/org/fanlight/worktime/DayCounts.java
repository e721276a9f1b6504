package org.fanlight.worktime;

/// Whether clocks count a day as a working day.
public enum DayCounts {
    /// As they would without anything being said: Monday to Friday, but no bank holiday.
    AS_USUAL,
    WORKING_DAY,
    /// As when a bank holiday is proclaimed at short notice.
    NO_WORKING_DAY
}
