package org.fanlight.frontdoor.checks;

/// What came of a check, in one word.
public enum Finding {
    CURRENT("Current", "Involved with this person now"),
    HISTORIC("Historic", "Involved in the past, not now"),
    NONE_FOUND("None found", "Nothing in what was searched, which does not mean that there is nothing to worry about"),
    DECLINED("Declined", "The agency does not answer, and says why");

    private final String words;
    private final String meaning;

    Finding(String words, String meaning) {
        this.words = words;
        this.meaning = meaning;
    }

    /// As people read it.
    public String words() {
        return words;
    }

    /// What it does and does not say.
    public String meaning() {
        return meaning;
    }
}
