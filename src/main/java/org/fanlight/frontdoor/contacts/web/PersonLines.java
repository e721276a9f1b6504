package org.fanlight.frontdoor.contacts.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.frontdoor.NamedPersonId;
import org.fanlight.frontdoor.contacts.ContactFile;
import org.fanlight.frontdoor.contacts.NamedPerson;
import org.fanlight.people.Caution;
import org.fanlight.people.Cautions;
import org.fanlight.people.Leaving;
import org.fanlight.people.Person;
import org.fanlight.people.PersonId;
import org.springframework.stereotype.Component;

/// Shows the people of a contact: from the index once they are identified, else as they were named.
@Component
class PersonLines {

    private final Cautions cautions;
    private final Leaving leaving;

    PersonLines(Cautions cautions, Leaving leaving) {
        this.cautions = cautions;
        this.leaving = leaving;
    }

    /// A line for each, in the order they were named.
    Map<NamedPersonId, ContactPage.PersonLine> of(
            ContactFile file,
            Map<PersonId, Person> known,
            EarlierContacts.Found earlier,
            Viewer viewer,
            LocalDate today) {
        var minded = cautions.on(known.keySet());
        var mayLookUp = viewer.may(Permission.SEARCH_PEOPLE);
        var lines = new LinkedHashMap<NamedPersonId, ContactPage.PersonLine>();
        for (var named : file.people()) {
            var person = named.person().map(known::get);
            lines.put(
                    named.id(),
                    person.map(found -> new ContactPage.PersonLine(
                                    found.displayName(),
                                    named.as().role(),
                                    found.birthWordsOn(today),
                                    minded.getOrDefault(found.id(), Caution.NONE)
                                            .addressWords(found),
                                    true,
                                    mayLookUp ? "/people/" + found.id().value() : null,
                                    earlier.wordsFor(named.id())))
                            .orElseGet(() -> asNamed(file, named, mayLookUp)));
        }
        return lines;
    }

    /// Whoever may not look people up may be of another agency, so for them the address passes the gate.
    private ContactPage.PersonLine asNamed(ContactFile file, NamedPerson named, boolean mayLookUp) {
        var as = named.as();
        return new ContactPage.PersonLine(
                as.name(),
                as.role(),
                as.birth(),
                mayLookUp ? as.address() : leaving.address(as.address()),
                false,
                mayLookUp ? pageToIdentify(file, named) : null,
                "");
    }

    private static String pageToIdentify(ContactFile file, NamedPerson named) {
        return "/contacts/" + file.contact().id().value() + "/people/"
                + named.id().value();
    }
}
