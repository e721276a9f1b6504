package org.fanlight.governance.retention;

/// Why a record that is due, or was, is not removed.
public enum StandsInTheWay {
    HELD("A legal hold stands on it"),
    OPEN("It is still open"),
    DISAGREED("A disagreement waits for its answer"),
    IN_A_CONTACT("They appear in a contact that is kept"),
    RELATIVE_KEPT("The record of somebody in their family is kept"),
    ASKED_FOR("Somebody has asked for everything held on a person in it, and has no answer yet"),
    OTHER_RULE("Another rule, or a new edition of it, holds now"),
    OTHER_DAY("Something was added to it, so that it is kept until another day"),
    NOT_THERE("It is not there any more");

    private final String words;

    StandsInTheWay(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
