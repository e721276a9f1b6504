package org.fanlight.frontdoor.feedback;

/// How far a contact has come, as its referrer may know it.
public enum Progress {
    RECEIVED("We have received what you told us"),
    LOOKED_AT("A social worker is looking at it"),
    DECIDED("It is decided what happens next"),
    TOLD("We have told you");

    private final String words;

    Progress(String words) {
        this.words = words;
    }

    /// As the referrer reads it.
    public String words() {
        return words;
    }

    /// Whether this step lies behind or is where we are.
    public boolean hasReached(Progress step) {
        return compareTo(step) >= 0;
    }
}
