package org.fanlight.frontdoor.held;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fanlight.access.held.HeldField;
import org.fanlight.access.held.HeldItem;
import org.fanlight.audit.Subject;
import org.fanlight.frontdoor.FrontDoorSubjects;
import org.fanlight.frontdoor.NamedPersonId;
import org.fanlight.frontdoor.contacts.ContactFile;
import org.fanlight.frontdoor.contacts.NamedPerson;
import org.fanlight.people.PersonDeed;
import org.fanlight.people.PersonId;

/// Makes items of what belongs to one contact, for one person.
record ItemsOf(ContactFile file, PersonId person) {

    HeldItem item(String kind, UUID record, String title, Instant at, boolean aboutOthers, Stream<HeldField> fields) {
        return new HeldItem(
                kind,
                record,
                title,
                file.contact().reference().words(),
                at,
                aboutOthers,
                HeldField.said(fields),
                under());
    }

    /// For what has no id of its own: rows are only added, so its place stays.
    UUID place(String kind, int index) {
        var place = kind + "/" + file.contact().id().value() + "/" + index;
        return UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8));
    }

    HeldField writer(String name) {
        return Referrers.writer("Written by", name, file.contact());
    }

    boolean isAbout(NamedPersonId named) {
        return file.person(named)
                .flatMap(NamedPerson::person)
                .filter(person::equals)
                .isPresent();
    }

    boolean isAboutAChild() {
        return file.children().stream()
                .flatMap(child -> child.person().stream())
                .anyMatch(person::equals);
    }

    String name(NamedPersonId named) {
        return file.person(named).map(found -> found.as().name()).orElse("");
    }

    private Set<Subject> under() {
        return Stream.concat(
                        Stream.of(FrontDoorSubjects.of(file.contact().id())),
                        file.people().stream()
                                .flatMap(named -> named.person().stream())
                                .map(PersonDeed::on))
                .collect(Collectors.toSet());
    }
}
