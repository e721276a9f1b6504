package org.fanlight.access.web;

/// How two changes of the same thing meet.
enum Meeting {
    SIDE_BY_SIDE(
            "Side by side",
            "The second gets both versions side by side, word by word, and chooses for each question. Nothing is saved"
                    + " before that, and what was typed travels on."),
    TOLD(
            "One stands, and the second is told",
            "What was done first stands. The second is told so, and every word typed is shown again."),
    ALL_STAY("All stay", "What is written is only added. The order does not matter, and nobody has to be told."),
    OWN("One’s own", "Only one person, or one browser, ever changes it."),
    NOTHING("Nothing is changed", "These look something up, ask once more or open a door."),
    NOT_YET(
            "Not compared yet",
            "Both are on record, but the second is not told of the first. What is closed stays closed as it was first; of all"
                    + " others the later stands.");

    private final String words;
    private final String meaning;

    Meeting(String words, String meaning) {
        this.words = words;
        this.meaning = meaning;
    }

    String words() {
        return words;
    }

    String meaning() {
        return meaning;
    }
}
