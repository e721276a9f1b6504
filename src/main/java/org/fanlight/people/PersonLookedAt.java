package org.fanlight.people;

/// Who somebody is whose record was looked at: all that is told of them to whoever finds out who looked.
///
/// @param restricted whether the record is kept to those who need it
public record PersonLookedAt(PersonId id, Names names, BirthDate birth, boolean restricted) {

    public String displayName() {
        return names.displayed(birth);
    }
}
