package org.fanlight.frontdoor.held;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fanlight.access.held.HeldField;
import org.fanlight.access.held.HeldItem;
import org.fanlight.frontdoor.contacts.Concern;
import org.fanlight.frontdoor.contacts.ContactFile;
import org.fanlight.frontdoor.contacts.NamedPerson;
import org.fanlight.frontdoor.contacts.Written;
import org.fanlight.people.PersonId;
import org.fanlight.worktime.London;

/// What was written into one contact.
final class ContactItems {

    private final ContactFile file;
    private final ItemsOf items;

    ContactItems(ContactFile file, PersonId person) {
        this.file = file;
        this.items = new ItemsOf(file, person);
    }

    List<HeldItem> all() {
        return Stream.of(Stream.of(contact()), people(), notes(), answers(), concerns(), ratings(), allocations())
                .flatMap(each -> each)
                .toList();
    }

    private HeldItem contact() {
        var contact = file.contact();
        return items.item(
                "contact",
                contact.id().value(),
                "Contact",
                contact.receivedAt(),
                false,
                Stream.of(
                                Stream.of(
                                        HeldField.of("Received", London.momentWords(contact.receivedAt())),
                                        HeldField.of("Kind", contact.kind().words()),
                                        HeldField.of(
                                                "How it reached us",
                                                contact.way().words())),
                                Referrers.fields(contact.referrer()),
                                Stream.of(Referrers.writer("Put on record by", contact.recordedBy(), contact)))
                        .flatMap(each -> each));
    }

    private Stream<HeldItem> people() {
        return file.people().stream().map(this::person);
    }

    private HeldItem person(NamedPerson named) {
        var as = named.as();
        return items.item(
                "named",
                named.id().value(),
                as.part().words() + " named in the contact",
                file.contact().receivedAt(),
                !items.isAbout(named.id()),
                Stream.of(
                        HeldField.of("Name", as.name()),
                        HeldField.of("Who they are", as.role()),
                        HeldField.of("Birth date or age", as.birth()),
                        HeldField.of("Address", as.address())));
    }

    private Stream<HeldItem> notes() {
        return IntStream.range(0, file.notes().size()).mapToObj(index -> {
            var note = file.notes().get(index);
            return item(note, "note", index, "Note", Stream.of(HeldField.of("Note", note.what())));
        });
    }

    private Stream<HeldItem> answers() {
        return IntStream.range(0, file.answers().size()).mapToObj(index -> {
            var answer = file.answers().get(index);
            var question = answer.what().question().words();
            return item(
                    answer,
                    "answer",
                    index,
                    question,
                    Stream.of(HeldField.of("What was established", answer.what().words())));
        });
    }

    private Stream<HeldItem> concerns() {
        return IntStream.range(0, file.concerns().size()).mapToObj(index -> {
            var concern = file.concerns().get(index);
            return items.item(
                    "concern",
                    items.place("concern", index),
                    "Concern",
                    concern.at(),
                    !isAbout(concern.what()),
                    Stream.concat(fields(concern.what()), Stream.of(items.writer(concern.by()))));
        });
    }

    private boolean isAbout(Concern concern) {
        var source = concern.source();
        return items.isAbout(concern.child()) || source != null && items.isAbout(source);
    }

    private Stream<HeldField> fields(Concern concern) {
        var source = concern.source();
        return Stream.of(
                HeldField.of("Child", items.name(concern.child())),
                HeldField.of("Kind", concern.kind().words()),
                HeldField.of("Lies with", concern.liesWith().words()),
                HeldField.of("Source of harm", source == null ? "" : items.name(source)));
    }

    private Stream<HeldItem> ratings() {
        return IntStream.range(0, file.ratings().size()).mapToObj(index -> {
            var rating = file.ratings().get(index);
            return item(
                    rating,
                    "rating",
                    index,
                    "Rating of urgency",
                    Stream.of(
                            HeldField.of("Urgency", rating.what().urgency().words()),
                            HeldField.of("Reason", rating.what().reason())));
        });
    }

    private Stream<HeldItem> allocations() {
        return IntStream.range(0, file.allocations().size()).mapToObj(index -> {
            var allocation = file.allocations().get(index);
            return item(
                    allocation,
                    "allocation",
                    index,
                    "Allocation",
                    Stream.of(HeldField.of("Worker", allocation.what().name())));
        });
    }

    private HeldItem item(Written<?> written, String kind, int index, String title, Stream<HeldField> fields) {
        return items.item(
                kind,
                items.place(kind, index),
                title,
                written.at(),
                false,
                Stream.concat(fields, Stream.of(items.writer(written.by()))));
    }
}
