package org.fanlight.people;

/// How much speaks for two records being one person.
public enum Band {
    VERY_LIKELY("Very likely"),
    POSSIBLE("Possible"),
    CHECK("Check");

    private final String words;

    Band(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
