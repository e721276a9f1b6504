package org.fanlight.people;

import java.time.LocalDate;

/// A child or an adult whom the partnership knows of; the version counts up with each change.
public record Person(PersonId id, int version, Particulars particulars) {

    /// A person as first recorded.
    public static Person first(PersonId id, Particulars particulars) {
        return new Person(id, 1, particulars);
    }

    public Person amended(Particulars changed) {
        return new Person(id, version + 1, changed);
    }

    public String displayName() {
        return particulars.displayName();
    }

    public String birthWordsOn(LocalDate today) {
        return particulars.birth().wordsOn(today);
    }

    /// Where the person lives now, on one line; empty when nothing is recorded.
    public String addressWords() {
        return particulars.currentAddress().map(Address::onOneLine).orElse("");
    }
}
