package org.fanlight.frontdoor;

/// With whom a concern lies.
public enum LiesWith {
    CHILD("The child"),
    CARER("A parent or carer"),
    HOUSEHOLD("Another person in the household"),
    OUTSIDE_HOME("Outside the home");

    private final String words;

    LiesWith(String words) {
        this.words = words;
    }

    /// As people read it.
    public String words() {
        return words;
    }
}
