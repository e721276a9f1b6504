package org.fanlight.frontdoor.feedback;

/// How a referrer was told the outcome.
public enum FeedbackWay {
    PHONE("By phone"),
    MESSAGE("By e-mail, with a link to read it"),
    IN_PERSON("In person"),
    COULD_NOT("They could not be told");

    private final String words;

    FeedbackWay(String words) {
        this.words = words;
    }

    /// As people read it.
    public String words() {
        return words;
    }
}
