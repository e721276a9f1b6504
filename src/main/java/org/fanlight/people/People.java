package org.fanlight.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The people the partnership knows of.
public interface People {

    /// Adds people as first recorded, with their search keys, in one batch.
    void addAll(Collection<Recording<Person>> people);

    default void add(Recording<Person> person) {
        addAll(List.of(person));
    }

    /// Puts the next version in the place of the one before it, which is kept.
    ///
    /// @return whether it was the next version: false means that somebody else was quicker
    boolean amend(Recording<Person> next);

    Optional<Person> find(PersonId id);

    /// Those of the people named who are known, in no particular order.
    List<Person> findAll(Collection<PersonId> ids);

    /// What those of the people named who are known are called, in full: far less to read than [#findAll].
    Map<PersonId, String> namesOf(Collection<PersonId> ids);

    /// Relates people to each other, in one batch; what is on record already is left as it is.
    void relateAll(Collection<Recording<Relationship>> relationships);

    /// Relates two people.
    ///
    /// @return whether it is new: false when the two are on record as such already, in either direction
    boolean relate(Recording<Relationship> relationship);

    /// Everybody the person is related to, as the person sees them.
    List<RelatedPerson> relationshipsOf(PersonId id);
}
