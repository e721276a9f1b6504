package org.fanlight.people;

import java.util.Set;

/// That somebody searched before adding a person, and was offered these people, none of whom it was.
public record SearchedFirst(PersonQuery query, Set<PersonId> offered) {

    public SearchedFirst {
        offered = Set.copyOf(offered);
    }

    /// A search that found nobody.
    public static SearchedFirst foundNobody(PersonQuery query) {
        return new SearchedFirst(query, Set.of());
    }
}
