package org.fanlight.access.need;

/// What a search says of a restricted record to somebody who has no need to know it.
public enum WhatSearchesSay {
    NOTHING("Nothing: it comes up empty, as if there were no record"),
    A_RECORD_EXISTS("That a record exists, and to ask the duty manager");

    private final String words;

    WhatSearchesSay(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
