package org.fanlight.people.held;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.fanlight.access.held.Held;
import org.fanlight.access.held.HeldField;
import org.fanlight.access.held.HeldItem;
import org.fanlight.access.held.HeldSource;
import org.fanlight.people.PersonDeed;
import org.fanlight.people.PersonId;
import org.fanlight.people.warnings.Signed;
import org.fanlight.people.warnings.WarningFacts;
import org.fanlight.people.warnings.WarningNote;
import org.fanlight.people.warnings.WarningNotes;
import org.fanlight.worktime.London;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The warning notes on the person, ended ones included.
@Component
@Order(2)
class WarningsHeld implements HeldSource {

    private final WarningNotes notes;

    WarningsHeld(WarningNotes notes) {
        this.notes = notes;
    }

    @Override
    public String code() {
        return "warnings";
    }

    @Override
    public String words() {
        return "Warning notes";
    }

    @Override
    public Set<String> tables() {
        return Set.of(
                "people.warning_note",
                "people.warning_address",
                "people.warning_verdict",
                "people.warning_review",
                "people.warning_ending");
    }

    @Override
    public Held on(UUID person) {
        var id = new PersonId(person);
        return new Held(
                notes.of(id).reversed().stream().map(note -> item(id, note)).toList(), List.of());
    }

    private static HeldItem item(PersonId id, WarningNote note) {
        return new HeldItem(
                "warning",
                note.id().value(),
                "Warning note",
                "",
                note.written().at(),
                false,
                fields(note),
                Set.of(PersonDeed.on(id)));
    }

    private static List<HeldField> fields(WarningNote note) {
        return HeldField.said(Stream.of(
                        Stream.of(
                                HeldField.of(
                                        "What it warns of",
                                        note.said().warning().kind().words()),
                                HeldField.of("Words", note.said().words())),
                        WarningFacts.of(note).stream().map(fact -> HeldField.of("Known of it", fact)),
                        signed("Written by", note.written()),
                        signed("Agreed by", note.agreed()),
                        signed("Not agreed by", note.declined()),
                        signed("Kept by", note.kept()),
                        signed("Ended by", note.ended()))
                .flatMap(fields -> fields));
    }

    private static Stream<HeldField> signed(String label, @Nullable Signed signed) {
        return signed == null
                ? Stream.empty()
                : Stream.of(
                        HeldField.of(label, signed.name() + ", " + London.momentWords(signed.at())),
                        HeldField.of("Why", signed.words()));
    }
}
