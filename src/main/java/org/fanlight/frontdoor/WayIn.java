package org.fanlight.frontdoor;

/// How a contact reached us.
public enum WayIn {
    PHONE("By phone"),
    ONLINE_FORM("By online form"),
    API("From another system"),
    IN_PERSON("In person");

    private final String words;

    WayIn(String words) {
        this.words = words;
    }

    /// As people read it.
    public String words() {
        return words;
    }
}
