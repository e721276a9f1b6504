package org.fanlight.governance.retention;

/// From which day it is counted how long a record is kept.
public enum CountedFrom {
    BIRTH("the child’s date of birth"),
    CLOSURE("the day it was closed"),
    LAST_CONTACT("the last contact");

    private final String words;

    CountedFrom(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
