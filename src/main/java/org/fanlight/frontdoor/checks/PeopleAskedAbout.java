package org.fanlight.frontdoor.checks;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fanlight.frontdoor.NamedPersonId;
import org.fanlight.frontdoor.contacts.NamedPerson;
import org.fanlight.people.Leaving;
import org.fanlight.people.People;
import org.fanlight.people.Person;
import org.fanlight.people.PersonId;
import org.springframework.stereotype.Component;

/// Finds who checks are about: as the people index knows them, else as they were named.
@Component
class PeopleAskedAbout {

    private final Checks checks;
    private final People people;
    private final Leaving leaving;

    PeopleAskedAbout(Checks checks, People people, Leaving leaving) {
        this.checks = checks;
        this.people = people;
        this.leaving = leaving;
    }

    List<CheckToAnswer> withPeople(List<Check> asked, LocalDate today) {
        var byId =
                of(asked.stream().map(check -> check.ask().person()).distinct().toList(), today);
        return asked.stream()
                .map(check -> CheckToAnswer.of(
                        check, requireNonNull(byId.get(check.ask().person())), leaving))
                .toList();
    }

    private Map<NamedPersonId, PersonAskedAbout> of(Collection<NamedPersonId> ids, LocalDate today) {
        var named = checks.people(ids);
        var identified = named.stream().flatMap(each -> each.person().stream()).toList();
        var known = people.findAll(identified).stream().collect(Collectors.toMap(Person::id, person -> person));
        return named.stream().collect(Collectors.toMap(NamedPerson::id, each -> asked(each, known, today)));
    }

    /// Of somebody identified whom the agency may not see, the words they were named with say no address either.
    private PersonAskedAbout asked(NamedPerson named, Map<PersonId, Person> known, LocalDate today) {
        var as = named.as();
        return named.person()
                .map(known::get)
                .map(person -> new PersonAskedAbout(
                        person.displayName(), person.birthWordsOn(today), leaving.address(person.addressWords())))
                .orElseGet(() -> new PersonAskedAbout(
                        as.name(), as.birth(), named.person().isPresent() ? "" : leaving.address(as.address())));
    }
}
