package org.fanlight.governance.retention;

/// What sort of record a rule is about. A record may be of several, and then goes by the longest of their rules.
public enum RecordSort {
    NO_FURTHER_ACTION("Contacts with no further action for any child"),
    WORKED_WITH("Other contacts"),
    CALL("Calls that became no contact"),
    PERSON("People of the index"),
    LOOKED_AFTER("Records of looked-after children"),
    ADOPTED("Records of adopted children"),
    CHILD_PROTECTION("Records of children with a child protection plan"),
    EARLY_YEARS("Early years records");

    private final String words;

    RecordSort(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /// Whether somebody has to say of a child that their records are of this sort.
    public boolean isSaid() {
        return switch (this) {
            case LOOKED_AFTER, ADOPTED, CHILD_PROTECTION, EARLY_YEARS -> true;
            case NO_FURTHER_ACTION, WORKED_WITH, CALL, PERSON -> false;
        };
    }

    /// Whether records of this sort have such a day at all: a call is of nobody's birth, and a person is never closed.
    public boolean canBeCountedFrom(CountedFrom from) {
        return switch (from) {
            case BIRTH -> this != CALL;
            case CLOSURE -> this == NO_FURTHER_ACTION || this == WORKED_WITH || this == CALL;
            case LAST_CONTACT -> true;
        };
    }
}
