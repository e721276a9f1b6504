package org.fanlight.bench.restricted;

/// Where somebody could try whether a record is there.
enum Door {
    /// Its address typed by hand.
    CONTACT,
    /// Their address typed by hand.
    PERSON,
    /// Their name and birth date typed into a call.
    SEARCH
}
