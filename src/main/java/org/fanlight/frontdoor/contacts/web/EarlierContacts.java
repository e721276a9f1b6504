package org.fanlight.frontdoor.contacts.web;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fanlight.frontdoor.NamedPersonId;
import org.fanlight.frontdoor.Ordinals;
import org.fanlight.frontdoor.contacts.Contact;
import org.fanlight.frontdoor.contacts.ContactFile;
import org.fanlight.frontdoor.contacts.ContactFiles;
import org.fanlight.frontdoor.contacts.NamedPerson;
import org.fanlight.worktime.London;
import org.springframework.stereotype.Component;

/// Counts and lists the other contacts about the people of a contact.
@Component
class EarlierContacts {

    private static final int MONTHS = 12;
    private static final int SHOWN = 20;

    private final ContactFiles files;
    private final Clock clock;

    EarlierContacts(ContactFiles files, Clock clock) {
        this.files = files;
        this.clock = clock;
    }

    /// @param byPerson the contacts of the last twelve months that name each child, this one included, newest first
    record Found(Map<NamedPersonId, List<Contact>> byPerson, List<ContactPage.EarlierContact> lines) {

        /// "Third contact in 12 months"; empty for somebody nobody has searched for yet.
        String wordsFor(NamedPersonId person) {
            var contacts = byPerson.get(person);
            return contacts == null ? "" : Ordinals.capitalised(contacts.size()) + " contact in " + MONTHS + " months";
        }
    }

    /// How far back it looks for them.
    Instant since() {
        return London.dateOf(clock.instant())
                .minusMonths(MONTHS)
                .atStartOfDay(London.ZONE)
                .toInstant();
    }

    /// @param all the names of its people
    Found of(ContactFile file, Map<NamedPersonId, String> all) {
        var since = since();
        var byPerson = new LinkedHashMap<NamedPersonId, List<Contact>>();
        var lines = new ArrayList<ContactPage.EarlierContact>();
        for (var child : file.children()) {
            collect(child, file, since, all, byPerson, lines);
        }
        lines.sort(Comparator.comparing(ContactPage.EarlierContact::url).reversed());
        return new Found(byPerson, lines.stream().limit(SHOWN).toList());
    }

    private void collect(
            NamedPerson child,
            ContactFile file,
            Instant since,
            Map<NamedPersonId, String> all,
            Map<NamedPersonId, List<Contact>> byPerson,
            List<ContactPage.EarlierContact> lines) {
        if (child.person().isEmpty()) {
            return;
        }
        var contacts = files.naming(child.person().get(), since);
        byPerson.put(child.id(), contacts);
        contacts.stream()
                .filter(contact -> !contact.id().equals(file.contact().id()))
                .map(contact -> line(contact, all.getOrDefault(child.id(), "")))
                .forEach(lines::add);
    }

    private static ContactPage.EarlierContact line(Contact contact, String about) {
        return new ContactPage.EarlierContact(
                contact.reference().words(),
                "/contacts/" + contact.id().value(),
                London.momentWords(contact.receivedAt()),
                about,
                contact.referrer().source().words());
    }
}
