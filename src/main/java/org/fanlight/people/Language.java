package org.fanlight.people;

/// The language somebody speaks best, empty when not known, and whether an interpreter is needed.
public record Language(String name, InterpreterNeed interpreter) {

    public static final int LONGEST = 60;
    public static final Language NOT_KNOWN = new Language("", InterpreterNeed.NOT_ASKED);

    public Language {
        name = Line.of(name, LONGEST);
    }
}
