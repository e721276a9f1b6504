package org.fanlight.people;

/// What binds the two of a relationship beyond its kind.
public enum Tie {
    MAIN_CARER("Main carer", "Cared for mainly by this person"),
    PARENTAL_RESPONSIBILITY("Has parental responsibility", "Under this person's parental responsibility"),
    LIVES_WITH("Live together", "Live together");

    private final String words;
    private final String wordsOfOther;

    Tie(String words, String wordsOfOther) {
        this.words = words;
        this.wordsOfOther = wordsOfOther;
    }

    /// Said of the one with whom the tie lies.
    public String words() {
        return words;
    }

    /// Said of the other.
    public String wordsOfOther() {
        return wordsOfOther;
    }
}
