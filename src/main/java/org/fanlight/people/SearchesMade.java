package org.fanlight.people;

/// The searches that came before people were added.
public interface SearchesMade {

    void add(PersonId added, Recording<SearchedFirst> search);
}
