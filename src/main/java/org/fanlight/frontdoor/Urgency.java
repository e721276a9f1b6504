package org.fanlight.frontdoor;

/// How soon a contact must be seen to.
public enum Urgency {
    RED("Red"),
    AMBER("Amber"),
    GREEN("Green"),
    BLUE("Blue");

    private final String words;

    Urgency(String words) {
        this.words = words;
    }

    /// As people read it.
    public String words() {
        return words;
    }
}
