package org.fanlight.governance.retention.web;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.fanlight.governance.retention.KeptAs;
import org.fanlight.governance.retention.KeptRecord;
import org.fanlight.governance.retention.LegalHold;
import org.fanlight.governance.retention.LookAtKeeping.Read;
import org.fanlight.governance.retention.RecordKind;
import org.fanlight.governance.retention.RecordSort;
import org.fanlight.governance.retention.StandsInTheWay;
import org.fanlight.governance.web.RecordWords;
import org.fanlight.people.PersonLookedAt;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;
import org.fanlight.ui.govuk.DateInput;
import org.fanlight.ui.govuk.Option;
import org.fanlight.ui.govuk.Select.Item;
import org.fanlight.worktime.London;

/// How long one record is kept, what holds it, and the forms that put it under a legal hold.
///
/// @param rows what would go with it
/// @param holds those that stand on this very record
/// @param otherHolds those that stand on others, under which it can be put too
/// @param people who is identified in a contact
/// @param number how many words were said of a child before the form was written
public record KeptRecordPage(
        String url,
        String name,
        boolean person,
        String term,
        String inTheWay,
        String rows,
        List<HoldLine> holds,
        List<LegalHold> otherHolds,
        List<PersonLine> people,
        List<String> said,
        int number,
        Typed typed,
        Problems problems) {

    public record HoldLine(String url, String words) {}

    public record PersonLine(String url, String name, boolean restricted) {}

    static KeptRecordPage of(Read read, Typed typed, Problems problems) {
        var record = read.keeping().record();
        var isPerson = record.kind() == RecordKind.PERSON;
        return new KeptRecordPage(
                RetentionWords.url(record),
                RetentionWords.name(
                        record,
                        read.keeping().reference(),
                        read.people().stream().collect(toMap(PersonLookedAt::id, person -> person))),
                isPerson,
                RetentionWords.term(read.keeping().term(), read.rules()),
                read.keeping().inTheWay().map(StandsInTheWay::words).orElse(""),
                RetentionWords.rows(read.wouldGo()),
                read.holds().stream()
                        .filter(hold -> isOn(hold, record))
                        .map(hold -> new HoldLine(
                                LegalHoldsPage.HERE + "/" + hold.id(),
                                hold.source().words() + ": " + hold.sourceWords()))
                        .toList(),
                read.holds().stream().filter(hold -> !isOn(hold, record)).toList(),
                isPerson
                        ? List.of()
                        : read.people().stream().map(KeptRecordPage::person).toList(),
                read.keptAs().stream().map(KeptRecordPage::said).toList(),
                read.keptAs().stream().mapToInt(KeptAs::number).max().orElse(0),
                typed,
                problems);
    }

    public List<Item> heldWith() {
        return Stream.concat(
                        Stream.of(Item.of("", "A new hold")),
                        otherHolds.stream().map(hold -> Item.of(hold.id().toString(), hold.sourceWords())))
                .toList();
    }

    public Option[] sources() {
        return Stream.of(LegalHold.Source.values())
                .map(source -> Option.of(source.name(), source.words()))
                .toArray(Option[]::new);
    }

    public Option[] sorts() {
        return Stream.of(RecordSort.values())
                .filter(RecordSort::isSaid)
                .map(sort -> Option.of(sort.name(), sort.words()))
                .toArray(Option[]::new);
    }

    public DateInput review() {
        return typed.date("review").asked("When is it looked at again?").problem(problems);
    }

    private static boolean isOn(LegalHold hold, KeptRecord record) {
        return hold.records().stream().anyMatch(held -> Objects.equals(held.record(), record));
    }

    private static PersonLine person(PersonLookedAt person) {
        return new PersonLine(
                RetentionWords.url(new KeptRecord(RecordKind.PERSON, person.id().value())),
                RecordWords.person(person),
                person.restricted());
    }

    private static String said(KeptAs word) {
        return "%s: %s. %s (%s, %s)"
                .formatted(
                        word.sort().words(),
                        word.holds() ? "yes" : "not any more",
                        word.source(),
                        word.by(),
                        London.dayWords(word.at()));
    }
}
