package org.fanlight.people;

/// Sex as national returns count it; U also for a child not born yet.
public enum Sex {
    F("Female"),
    M("Male"),
    U("Unborn or not known");

    private final String words;

    Sex(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
