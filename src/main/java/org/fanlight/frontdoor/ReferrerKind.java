package org.fanlight.frontdoor;

/// Who is getting in touch; the channel policy and the words of a page follow from it.
public enum ReferrerKind {
    PROFESSIONAL("Somebody who works with children or families"),
    PUBLIC("A member of the public, family or friend"),
    YOUNG_PERSON("A child or young person"),
    EMERGENCY_SERVICE("An emergency service");

    private final String words;

    ReferrerKind(String words) {
        this.words = words;
    }

    /// As people read it.
    public String words() {
        return words;
    }
}
