package org.fanlight.worktime;

/// What a partnership says about one day against the bank holidays and the weekly hours, and why.
public sealed interface DayOverride {

    String why();

    /// The day is no working day, as when a bank holiday is proclaimed at short notice.
    record Closed(String why) implements DayOverride {}

    /// The day is a working day with hours of its own.
    record Open(Hours hours, String why) implements DayOverride {}
}
