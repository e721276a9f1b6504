package org.fanlight.frontdoor;

/// What kind of contact it is.
public enum ContactKind {
    NEW_WORRY("A new worry"),
    INFORMATION_ON_OPEN_CHILD("Information about a child already being helped"),
    INFORMATION_REQUEST("A request for information"),
    UPDATE("An update");

    private final String words;

    ContactKind(String words) {
        this.words = words;
    }

    /// As people read it.
    public String words() {
        return words;
    }
}
