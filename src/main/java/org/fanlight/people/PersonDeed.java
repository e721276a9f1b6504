package org.fanlight.people;

import org.fanlight.audit.Deed;
import org.fanlight.audit.Subject;

/// What is done to the records of people and put on record.
public enum PersonDeed implements Deed {
    READ("person.read", "Looked at the person"),
    SEARCHED("people.searched", "Searched for people"),
    ADDED("person.added", "Added the person"),
    AMENDED("person.amended", "Changed the person's details"),
    RELATED("person.related", "Related the person to another");

    private final String code;
    private final String words;

    PersonDeed(String code, String words) {
        this.code = code;
        this.words = words;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String words() {
        return words;
    }

    /// A person as the subject of an act.
    public static Subject on(PersonId person) {
        return new Subject("person", person.value());
    }
}
