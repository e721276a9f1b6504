package org.fanlight.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.access.need.Restrictable;
import org.fanlight.people.matching.PeopleSearch;
import org.springframework.stereotype.Component;

/// People can be restricted; whoever has to break glass says enough of them that nobody else is meant.
@Component
class RestrictablePeople implements Restrictable {

    private final People people;
    private final PeopleSearch search;

    RestrictablePeople(People people, PeopleSearch search) {
        this.people = people;
        this.search = search;
    }

    @Override
    public String kind() {
        return PersonDeed.PERSON;
    }

    @Override
    public Optional<String> title(UUID id) {
        return people.find(new PersonId(id)).map(Person::displayName);
    }

    @Override
    public String url(UUID id) {
        return "/people/" + id;
    }

    @Override
    public boolean isSearchedFor() {
        return true;
    }

    @Override
    public List<UUID> meantBy(String words) {
        return search.find(PersonQuery.typed(words)).stream()
                .filter(match -> match.band() == Band.VERY_LIKELY)
                .map(match -> match.id().value())
                .toList();
    }
}
