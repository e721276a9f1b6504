package org.fanlight.files;

/// How a file stands. Where a scanner is set, it waits until that has called it clean.
public enum Standing {
    WAITING("Being checked"),
    CLEAN("Checked"),
    NOT_SCANNED("Ready"),
    INFECTED("Refused: the scanner found malware in it. The file is gone"),
    TOO_LARGE_TO_SCAN("Refused: it is too large for the scanner. The file is gone");

    private final String words;

    Standing(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public boolean isOpen() {
        return this == CLEAN || this == NOT_SCANNED;
    }

    public boolean isRefused() {
        return this == INFECTED || this == TOO_LARGE_TO_SCAN;
    }
}
