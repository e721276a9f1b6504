package org.fanlight.frontdoor.contacts.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fanlight.frontdoor.contacts.ContactFile;
import org.fanlight.frontdoor.contacts.NamedPerson;
import org.fanlight.people.Person;
import org.fanlight.people.PersonId;

/// Shows the people of a contact: from the index once they are identified, else as they were named.
final class PersonLines {

    private PersonLines() {}

    static List<ContactPage.PersonLine> of(
            ContactFile file,
            List<NamedPerson> chosen,
            Map<PersonId, Person> known,
            EarlierContacts.Found earlier,
            boolean mayLookUp,
            LocalDate today) {
        return chosen.stream()
                .map(named -> line(file, named, known, earlier, mayLookUp, today))
                .toList();
    }

    private static ContactPage.PersonLine line(
            ContactFile file,
            NamedPerson named,
            Map<PersonId, Person> known,
            EarlierContacts.Found earlier,
            boolean mayLookUp,
            LocalDate today) {
        var as = named.as();
        var person = named.person().map(known::get);
        return person.map(found -> new ContactPage.PersonLine(
                        found.displayName(),
                        as.role(),
                        found.birthWordsOn(today),
                        found.addressWords(),
                        true,
                        mayLookUp ? "/people/" + found.id().value() : null,
                        earlier.wordsFor(named.id())))
                .orElseGet(() -> new ContactPage.PersonLine(
                        as.name(),
                        as.role(),
                        as.birth(),
                        as.address(),
                        false,
                        mayLookUp ? pageToIdentify(file, named) : null,
                        ""));
    }

    private static String pageToIdentify(ContactFile file, NamedPerson named) {
        return "/contacts/" + file.contact().id().value() + "/people/"
                + named.id().value();
    }
}
