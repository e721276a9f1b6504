package org.fanlight.people.held;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.fanlight.access.held.Held;
import org.fanlight.access.held.HeldField;
import org.fanlight.access.held.HeldItem;
import org.fanlight.access.held.HeldSource;
import org.fanlight.audit.Subject;
import org.fanlight.people.Disability;
import org.fanlight.people.Particulars;
import org.fanlight.people.People;
import org.fanlight.people.Person;
import org.fanlight.people.PersonDeed;
import org.fanlight.people.PersonHistory;
import org.fanlight.people.PersonHistory.Kept;
import org.fanlight.people.PersonHistory.KeptStay;
import org.fanlight.people.PersonHistory.Version;
import org.fanlight.people.PersonId;
import org.fanlight.people.RelatedPerson;
import org.fanlight.worktime.London;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Who the person is on record, with everything that ever stood there, and to whom they are related.
@Component
@Order(1)
class PersonHeld implements HeldSource {

    private final PersonHistory history;
    private final People people;
    private final Parties parties;

    PersonHeld(PersonHistory history, People people, Parties parties) {
        this.history = history;
        this.people = people;
        this.parties = parties;
    }

    @Override
    public String code() {
        return "person";
    }

    @Override
    public String words() {
        return "Who you are on record";
    }

    @Override
    public Set<String> tables() {
        return Set.of(
                "people.person",
                "people.person_version",
                "people.address",
                "people.phone",
                "people.relationship",
                "people.search_made");
    }

    @Override
    public Held on(UUID person) {
        var id = new PersonId(person);
        var kept = history.of(List.of(id)).get(id);
        if (kept == null) {
            return new Held(List.of(), List.of());
        }
        var related = people.relationshipsOf(id);
        var others = people.findAll(related.stream().map(RelatedPerson::person).toList());
        var items = new ArrayList<HeldItem>();
        kept.versions().forEach(version -> items.add(version(id, version)));
        kept.stays().forEach(stay -> items.add(stay(id, stay)));
        kept.phones()
                .forEach(phone -> items.add(item(
                        id,
                        "phone",
                        named("phone", String.valueOf(phone.id())),
                        "Phone number",
                        phone.at(),
                        HeldField.said(HeldField.of("Number", phone.phone().number()), corrected(phone.corrected())))));
        related.forEach(relation -> others.stream()
                .filter(other -> other.id().equals(relation.person()))
                .forEach(other -> items.add(relationship(id, relation, other))));
        items.addAll(searches(kept));
        return new Held(
                items,
                parties.of(Stream.concat(Stream.of(id), others.stream().map(Person::id))
                        .toList()));
    }

    private static HeldItem version(PersonId id, Version version) {
        var number = version.person().version();
        return item(
                id,
                "version",
                named("version", id.value() + "/" + number),
                "Details on record, version " + number,
                version.at(),
                particulars(version.person().particulars()));
    }

    private static List<HeldField> particulars(Particulars known) {
        var names = known.names();
        return HeldField.said(
                HeldField.of("Given name", names.given()),
                HeldField.of("Middle name", names.middle()),
                HeldField.of("Family name", names.family()),
                HeldField.of("Known as", names.knownAs()),
                HeldField.of("Other names", String.join("; ", names.others())),
                HeldField.of("Birth date", known.birth().words()),
                HeldField.of("Sex", known.sex().words()),
                HeldField.of("Ethnicity", known.ethnicity().words()),
                HeldField.of("Language", known.language().name()),
                HeldField.of("Interpreter", known.language().interpreter().words()),
                HeldField.of(
                        "Disabilities",
                        known.disabilities().stream().map(Disability::words).collect(joining("; "))),
                HeldField.of(
                        "NHS number",
                        known.nhsNumber().map(number -> number.grouped()).orElse("")));
    }

    private static HeldItem stay(PersonId id, KeptStay kept) {
        var stay = kept.stay();
        return item(
                id,
                "address",
                named("address", String.valueOf(kept.id())),
                "Address",
                kept.at(),
                HeldField.said(
                        HeldField.of("Address", stay.address().onOneLine()),
                        HeldField.of("From", day(stay.from().orElse(null))),
                        HeldField.of("Until", day(stay.until().orElse(null))),
                        corrected(kept.corrected())));
    }

    private static HeldItem relationship(PersonId id, RelatedPerson relation, Person other) {
        return new HeldItem(
                "relationship",
                relation.relationship().value(),
                "Relationship",
                "",
                null,
                false,
                HeldField.said(
                        HeldField.of("Who they are to you", relation.kind().words()),
                        HeldField.of("Name", other.displayName()),
                        HeldField.of("Birth date", other.particulars().birth().words()),
                        HeldField.of("Ties", String.join("; ", relation.ties())),
                        HeldField.of("More about it", relation.context())),
                Set.of(PersonDeed.on(id), PersonDeed.on(other.id())));
    }

    private static List<HeldItem> searches(Kept kept) {
        return kept.searched().stream()
                .map(words -> item(
                        kept.id(),
                        "search",
                        named("search", kept.id().value().toString()),
                        "Search before the record was made",
                        kept.versions().getFirst().at(),
                        HeldField.said(HeldField.of("Words searched for", words))))
                .toList();
    }

    private static HeldItem item(
            PersonId id, String kind, UUID record, String title, @Nullable Instant at, List<HeldField> fields) {
        return new HeldItem(kind, record, title, "", at, false, fields, Set.<Subject>of(PersonDeed.on(id)));
    }

    private static HeldField corrected(boolean corrected) {
        return HeldField.of("Standing", corrected ? "Corrected or replaced later" : "");
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : London.dayWords(day);
    }

    private static UUID named(String kind, String what) {
        return UUID.nameUUIDFromBytes((kind + "/" + what).getBytes(StandardCharsets.UTF_8));
    }
}
