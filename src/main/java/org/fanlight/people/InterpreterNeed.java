package org.fanlight.people;

/// Whether somebody needs an interpreter to be understood.
public enum InterpreterNeed {
    NOT_ASKED("Not asked yet"),
    NEEDED("Interpreter needed"),
    NOT_NEEDED("No interpreter needed");

    private final String words;

    InterpreterNeed(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
