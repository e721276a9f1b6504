package org.fanlight.frontdoor.checks;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fanlight.frontdoor.NamedPersonId;
import org.fanlight.frontdoor.contacts.NamedPerson;
import org.fanlight.people.People;
import org.fanlight.people.Person;
import org.fanlight.people.PersonId;
import org.springframework.stereotype.Component;

/// Finds who checks are about: as the people index knows them, else as they were named.
@Component
class PeopleAskedAbout {

    private final Checks checks;
    private final People people;

    PeopleAskedAbout(Checks checks, People people) {
        this.checks = checks;
        this.people = people;
    }

    List<CheckToAnswer> withPeople(List<Check> asked, LocalDate today) {
        var byId =
                of(asked.stream().map(check -> check.ask().person()).distinct().toList(), today);
        return asked.stream()
                .map(check -> CheckToAnswer.of(
                        check, requireNonNull(byId.get(check.ask().person()))))
                .toList();
    }

    private Map<NamedPersonId, PersonAskedAbout> of(Collection<NamedPersonId> ids, LocalDate today) {
        var named = checks.people(ids);
        var identified = named.stream().flatMap(each -> each.person().stream()).toList();
        var known = people.findAll(identified).stream().collect(Collectors.toMap(Person::id, person -> person));
        return named.stream().collect(Collectors.toMap(NamedPerson::id, each -> asked(each, known, today)));
    }

    private static PersonAskedAbout asked(NamedPerson named, Map<PersonId, Person> known, LocalDate today) {
        return named.person()
                .map(known::get)
                .map(person -> PersonAskedAbout.known(person, today))
                .orElseGet(() -> PersonAskedAbout.asNamed(named.as()));
    }
}
