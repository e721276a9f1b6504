package org.fanlight.frontdoor.door;

/// The way to reach us that a page offers first.
public enum Channel {
    PHONE_FIRST("Phone first"),
    ONLINE_FORM("Online form");

    private final String words;

    Channel(String words) {
        this.words = words;
    }

    /// As people read it.
    public String words() {
        return words;
    }
}
