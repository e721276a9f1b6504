package org.fanlight.frontdoor.contacts.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fanlight.frontdoor.NamedPersonId;
import org.fanlight.frontdoor.contacts.ContactFile;
import org.fanlight.frontdoor.contacts.NamedPerson;
import org.fanlight.people.People;
import org.fanlight.people.Person;
import org.fanlight.people.PersonId;
import org.springframework.stereotype.Component;

/// What the people of a contact are called: their name in the index once they are identified, else as they were named.
@Component
public class PersonNames {

    private final People people;

    PersonNames(People people) {
        this.people = people;
    }

    /// One name for each person of the contact, in the order they were named.
    public Map<NamedPersonId, String> of(ContactFile file) {
        var known = people.namesOf(identified(file));
        return of(file, id -> Optional.ofNullable(known.get(id)));
    }

    /// The same, where it is known already who they are.
    static Map<NamedPersonId, String> of(ContactFile file, Map<PersonId, Person> known) {
        return of(file, id -> Optional.ofNullable(known.get(id)).map(Person::displayName));
    }

    private static Map<NamedPersonId, String> of(ContactFile file, Function<PersonId, Optional<String>> inIndex) {
        var names = new LinkedHashMap<NamedPersonId, String>();
        for (var named : file.people()) {
            names.put(
                    named.id(),
                    named.person().flatMap(inIndex).orElse(named.as().name()));
        }
        return names;
    }

    /// What those who are identified are called, in the order they were named.
    static Map<PersonId, String> ofIdentified(ContactFile file, Map<PersonId, Person> known) {
        var names = new LinkedHashMap<PersonId, String>();
        identified(file).stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .forEach(person -> names.put(person.id(), person.displayName()));
        return names;
    }

    /// The people of the contact who are identified, by their id in the index.
    public Map<PersonId, Person> known(ContactFile file) {
        return people.findAll(identified(file)).stream().collect(Collectors.toMap(Person::id, person -> person));
    }

    private static List<PersonId> identified(ContactFile file) {
        return file.people().stream()
                .map(NamedPerson::person)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }
}
