package org.fanlight.governance.unusual;

/// Why a look is unusual.
public enum UnusualKind {
    OWN_SURNAME("Own surname"),
    COLLEAGUES_CHILD("A colleague’s surname"),
    OUT_OF_HOURS("Out of hours"),
    MANY_IN_A_ROW("Many in a row");

    private final String words;

    UnusualKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
