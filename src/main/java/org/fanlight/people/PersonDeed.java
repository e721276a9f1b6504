package org.fanlight.people;

import org.fanlight.audit.Deed;
import org.fanlight.audit.Subject;

/// What is done to the records of people and put on record.
public enum PersonDeed implements Deed {
    READ("person.read", "Looked at the person", "Knowing who a person is"),
    SEARCHED("people.searched", "Searched for people", "Finding out who is meant"),
    ADDED("person.added", "Added the person", "Keeping the record of a person right"),
    AMENDED("person.amended", "Changed the person's details", "Keeping the record of a person right"),
    RELATED("person.related", "Related the person to another", "Keeping the record of a person right"),
    SAID_TO_EXIST("person.said-to-exist", "Was told that a record exists, and no more", "Finding out who is meant"),
    WARNINGS_READ(
            "person.warnings-read", "Looked at the warning notes", "Knowing what to mind before meeting somebody"),
    WARNINGS_LISTED("people.warnings-listed", "Looked through the warning notes", "Keeping warning notes right"),
    WARNING_PROPOSED("person.warning-proposed", "Proposed a warning note", "Keeping children and workers safe"),
    WARNING_AGREED("person.warning-agreed", "Agreed to a warning note", "Keeping children and workers safe"),
    WARNING_DECLINED("person.warning-declined", "Did not agree to a warning note", "Keeping warning notes right"),
    WARNING_KEPT("person.warning-kept", "Looked at a warning note again and kept it", "Keeping warning notes right"),
    WARNING_ENDED("person.warning-ended", "Ended a warning note", "Keeping warning notes right");

    /// The kind under which acts on a person are kept.
    static final String PERSON = "person";

    private final String code;
    private final String words;
    private final String purpose;

    PersonDeed(String code, String words, String purpose) {
        this.code = code;
        this.words = words;
        this.purpose = purpose;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public String purpose() {
        return purpose;
    }

    /// A person as the subject of an act.
    public static Subject on(PersonId person) {
        return new Subject(PERSON, person.value());
    }
}
