package org.fanlight.access.lostdevice;

/// What came of asking for a reset, agreeing to it or withdrawing it.
public enum ResetResult {
    DONE,
    /// Nobody whom the viewer may help has this address.
    NOBODY,
    /// It is about the viewer themselves.
    ABOUT_YOURSELF,
    /// The viewer asked for it, so somebody else has to agree.
    ASKED_BY_YOU,
    /// Somebody else asked for it, so the viewer cannot withdraw it.
    ASKED_BY_ANOTHER,
    ASKED_BEFORE,
    /// It has expired, or somebody ended it.
    OVER
}
