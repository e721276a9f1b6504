package org.fanlight.frontdoor.door;

/// What came of setting a rule of the channel policy.
public enum PolicyResult {
    SET,
    /// An emergency service never waits on the phone: its way is always the form or the API.
    EMERGENCY_SERVICES_STAY_ONLINE,
    /// What held on a day that has gone cannot be changed any more.
    BEGINS_IN_THE_PAST,
    NO_SUCH_DISTRICT,
    REASON_MISSING
}
