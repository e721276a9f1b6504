package org.fanlight.agencies;

/// What a team is for.
public enum TeamKind {
    HUB("Front door hub"),
    LOCALITY("Locality team"),
    EDT("Emergency duty team"),
    EARLY_HELP("Early help team"),
    ASSESSMENT("Assessment team"),
    PARTNER("Partner's safeguarding team"),
    OTHER("Other team");

    private final String words;

    TeamKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
