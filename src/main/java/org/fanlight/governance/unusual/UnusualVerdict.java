package org.fanlight.governance.unusual;

/// What somebody says who looked into an unusual look.
public enum UnusualVerdict {
    FINE("Looked into: fine"),
    FOLLOWED_UP("Followed up");

    private final String words;

    UnusualVerdict(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
