package org.fanlight.frontdoor.checks;

import java.time.LocalDate;
import org.fanlight.frontdoor.contacts.PersonAsNamed;
import org.fanlight.people.Person;

/// Who a check is about, in what an agency needs to find them in its records; birth and address may be empty.
public record PersonAskedAbout(String name, String birth, String address) {

    static PersonAskedAbout known(Person person, LocalDate today) {
        return new PersonAskedAbout(person.displayName(), person.birthWordsOn(today), person.addressWords());
    }

    static PersonAskedAbout asNamed(PersonAsNamed named) {
        return new PersonAskedAbout(named.name(), named.birth(), named.address());
    }
}
