package org.fanlight.worktime;

/// What a partnership says about one day against the bank holidays and the weekly hours.
///
/// Whether the doors are open and whether clocks count the day are two things: a day of training is closed, and still
/// a working day.
public sealed interface DayOverride {

    DayCounts counts();

    /// Nobody is there.
    record Closed(DayCounts counts) implements DayOverride {}

    /// The day has hours of its own.
    record Open(Hours hours, DayCounts counts) implements DayOverride {}
}
