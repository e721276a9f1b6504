package org.fanlight.access.staff;

/// What came of a link that somebody used.
public enum LinkUse {
    DONE,
    /// It was used, has expired, or a newer one was sent; or there never was one like it.
    NO_LONGER_GOOD,
    /// Another account has the address.
    ADDRESS_IN_USE
}
