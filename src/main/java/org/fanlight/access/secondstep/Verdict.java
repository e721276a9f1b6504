package org.fanlight.access.secondstep;

/// What came of a code that somebody typed.
public enum Verdict {
    RIGHT,
    WRONG,
    TOO_MANY
}
