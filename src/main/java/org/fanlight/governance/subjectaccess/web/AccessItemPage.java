package org.fanlight.governance.subjectaccess.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fanlight.governance.subjectaccess.Desk;
import org.fanlight.governance.subjectaccess.DeskItem;
import org.fanlight.governance.subjectaccess.ReadSubjectAccess.Opened;
import org.fanlight.governance.subjectaccess.Redaction;
import org.fanlight.governance.subjectaccess.ShownText;
import org.fanlight.governance.subjectaccess.rules.Exemption;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;
import org.fanlight.ui.govuk.Checkboxes;
import org.fanlight.ui.govuk.Choice;
import org.fanlight.ui.govuk.Option;
import org.fanlight.ui.govuk.Select;
import org.fanlight.worktime.London;
import org.jspecify.annotations.Nullable;

/// One item: its words with what is withheld of them, and what can be done about it.
///
/// @param whole whether all of it is withheld
/// @param previous where the item before it stands; null where it is the first
/// @param open whether what is withheld can still be changed
/// @param turn how often something had been withheld or lifted when the page was made
public record AccessItemPage(
        String name,
        String url,
        String listUrl,
        String place,
        String title,
        String from,
        boolean decided,
        boolean changed,
        boolean whole,
        List<Line> lines,
        List<Withheld> withheld,
        List<Withheld> lifted,
        @Nullable String previous,
        @Nullable String next,
        boolean open,
        int turn,
        Typed form,
        Problems problems) {

    static final String EVERYTHING = "everything";
    static final String WORDS = "words";

    /// Where a refusal leads that no field is to blame for.
    static final String TOP = "item";

    public record Line(String label, List<ShownText.Part> parts) {}

    /// @param words those that are withheld, or were
    /// @param why by which rule or under which exemption, for what reason and by whom
    public record Withheld(UUID id, String words, String why, boolean always) {}

    static AccessItemPage of(Opened opened, UUID id, Typed form, Problems problems) {
        var desk = opened.desk().orElseThrow();
        var item = desk.item(id).orElseThrow();
        var request = opened.listed().request();
        var at = desk.items().indexOf(item);
        var held = item.held();
        return new AccessItemPage(
                opened.listed().name(),
                Addresses.item(request.id(), id),
                Addresses.items(request.id()),
                "Item " + (at + 1) + " of " + desk.items().size() + ", "
                        + desk.undecided().size() + " not decided",
                held.title(),
                from(item),
                item.kept().isReviewed(),
                item.changed() && !item.kept().isReviewed(),
                item.kept().standing().stream().anyMatch(each -> each.stretch().isWhole()),
                lines(item),
                item.kept().standing().stream()
                        .map(each -> withheld(each, item))
                        .toList(),
                item.kept().redactions().stream()
                        .filter(each -> !each.stands())
                        .map(each -> withheld(each, item))
                        .toList(),
                neighbour(desk, at, -1),
                neighbour(desk, at, 1),
                request.stage().isOpen(),
                item.kept().turn(),
                form,
                problems);
    }

    public String typed(String field) {
        return form.raw(field);
    }

    public Checkboxes lifting() {
        var choices = withheld.stream()
                .filter(each -> !each.always())
                .map(each -> Option.of(each.id().toString(), each.words()).hint(each.why()))
                .toArray(Choice[]::new);
        return Checkboxes.named("lift", "What should not be withheld?", choices)
                .small()
                .problem(problems);
    }

    public boolean canLift() {
        return withheld.stream().anyMatch(each -> !each.always());
    }

    public List<Withheld> always() {
        return withheld.stream().filter(Withheld::always).toList();
    }

    public Select what() {
        var choices = Stream.of(
                        Stream.of(Select.Item.of(WORDS, "The words below, wherever they stand here")),
                        IntStream.range(0, lines.size())
                                .mapToObj(line -> Select.Item.of(
                                        String.valueOf(line),
                                        "The line “" + lines.get(line).label() + "”")),
                        Stream.of(Select.Item.of(EVERYTHING, "All of this item")))
                .flatMap(each -> each)
                .toList();
        return Select.named("what", "What should be withheld?", choices)
                .withValue(typed("what"))
                .problem(problems);
    }

    public Select exemption() {
        var choices = Arrays.stream(Exemption.values())
                .map(each -> Select.Item.of(each.name(), each.words()))
                .toList();
        return Select.named("exemption", "Which exemption?", choices)
                .withValue(typed("exemption"))
                .problem(problems);
    }

    public List<Exemption> exemptions() {
        return List.of(Exemption.values());
    }

    /// The item that is next to be decided after this one, in a circle; else the list.
    static String afterDeciding(Desk desk, UUID id) {
        var request = desk.request().id();
        var items = desk.items();
        var at = desk.item(id).map(items::indexOf).orElse(0);
        return IntStream.range(1, items.size())
                .mapToObj(step -> items.get((at + step) % items.size()))
                .filter(item -> !item.kept().isReviewed() && !item.isKeptApart())
                .findFirst()
                .map(item -> Addresses.item(request, item.kept().id()))
                .orElse(Addresses.items(request) + "?undecided=true");
    }

    private static @Nullable String neighbour(Desk desk, int at, int step) {
        return Stream.iterate(
                        at + step, place -> place >= 0 && place < desk.items().size(), place -> place + step)
                .map(desk.items()::get)
                .filter(item -> !item.isKeptApart())
                .findFirst()
                .map(item -> Addresses.item(desk.request().id(), item.kept().id()))
                .orElse(null);
    }

    private static List<Line> lines(DeskItem item) {
        var standing = item.kept().standing();
        return IntStream.range(0, item.held().fields().size())
                .mapToObj(field -> {
                    var held = item.held().fields().get(field);
                    return new Line(held.label(), ShownText.of(held.text(), field, standing));
                })
                .toList();
    }

    private static String from(DeskItem item) {
        var held = item.held();
        return Stream.of(
                        Optional.of(held.matter())
                                .filter(matter -> !matter.isEmpty())
                                .map(matter -> "Contact " + matter),
                        Optional.ofNullable(held.at()).map(London::momentWords))
                .flatMap(Optional::stream)
                .reduce((one, other) -> one + ", " + other)
                .orElse(item.source());
    }

    private static Withheld withheld(Redaction redaction, DeskItem item) {
        var rule = redaction.rule();
        var stretch = redaction.stretch();
        var words = stretch.isWhole() ? "All of this item" : "“" + stretch.wordsIn(item.held()) + "”";
        var why = (rule == null ? redaction.exemption().words() : "By rule: " + rule.words()) + ". "
                + redaction.reason() + " (" + redaction.by() + ")";
        var lifted = redaction.lifted();
        return new Withheld(
                redaction.id(),
                words,
                lifted == null ? why : "No longer withheld: " + lifted.reason() + " (" + lifted.by() + ")",
                redaction.isAlways());
    }
}
