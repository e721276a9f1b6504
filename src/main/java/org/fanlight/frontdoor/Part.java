package org.fanlight.frontdoor;

/// As what somebody is named in a contact.
public enum Part {
    CHILD("Child"),
    ADULT("Adult");

    private final String words;

    Part(String words) {
        this.words = words;
    }

    /// As people read it.
    public String words() {
        return words;
    }
}
