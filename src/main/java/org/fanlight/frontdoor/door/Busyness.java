package org.fanlight.frontdoor.door;

/// How busy the phone is, as far as our own records show.
public enum Busyness {
    QUIET("Quiet"),
    BUSY("Busy"),
    VERY_BUSY("Very busy");

    /// So many people talking or waiting is what one shift answers without anybody waiting long.
    private static final int QUIET_UP_TO = 2;

    private static final int BUSY_UP_TO = 7;

    private final String words;

    Busyness(String words) {
        this.words = words;
    }

    /// As people read it.
    public String words() {
        return words;
    }

    static Busyness of(int talkingOrWaiting) {
        if (talkingOrWaiting <= QUIET_UP_TO) {
            return QUIET;
        }
        return talkingOrWaiting <= BUSY_UP_TO ? BUSY : VERY_BUSY;
    }
}
