package org.fanlight.startup;

/// Fanlight cannot start, for a reason a person can act on: the message is shown as it stands, without a stack trace.
public final class CannotStart extends RuntimeException {

    public CannotStart(String sentence) {
        super(sentence);
    }

    public CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
