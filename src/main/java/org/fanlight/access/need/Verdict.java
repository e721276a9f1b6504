package org.fanlight.access.need;

/// What a review says of broken glass.
public enum Verdict {
    JUSTIFIED("It was needed to keep a child safe"),
    NOT_JUSTIFIED("It was not needed");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
