package org.fanlight.frontdoor.house;

/// What came of setting hours or clocks.
public enum HouseResult {
    SET,
    /// What held on a day that has gone cannot be changed any more.
    BEGINS_IN_THE_PAST,
    /// Somebody else set the same thing in the meantime; nothing was changed.
    SOMEBODY_WAS_FIRST,
    /// Guidance, or an agreement between agencies, fixes it: no partnership changes it by itself.
    FIXED_ELSEWHERE
}
