package org.fanlight.agencies;

/// The part of public life an agency belongs to; the code groups agencies in counts.
public enum Sector {
    LOCAL_AUTHORITY("LA", "Council"),
    POLICE_AND_JUSTICE("PJ", "Police and justice"),
    HEALTH("HE", "Health"),
    EDUCATION("ED", "Education"),
    HOUSING("HO", "Housing"),
    COMMUNITY("CO", "Community and voluntary"),
    OTHER("OT", "Other");

    private final String code;
    private final String words;

    Sector(String code, String words) {
        this.code = code;
        this.words = words;
    }

    public String code() {
        return code;
    }

    public String words() {
        return words;
    }
}
