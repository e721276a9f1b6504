package org.fanlight.governance.subjectaccess.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.fanlight.governance.subjectaccess.Desk;
import org.fanlight.governance.subjectaccess.DeskItem;
import org.fanlight.governance.subjectaccess.Redaction;
import org.fanlight.governance.subjectaccess.ShownText;
import org.fanlight.governance.subjectaccess.rules.Exemption;
import org.fanlight.worktime.London;

/// The answer, ready to print: nothing in it can tell what was withheld.
///
/// @param withheld why something was withheld, and how often
public record PackPage(
        String name, String askerName, String received, String made, List<Section> sections, List<Why> withheld) {

    /// What one source holds.
    ///
    /// @param id as an address within the page has it
    public record Section(String id, String heading, List<Entry> entries) {}

    /// @param matter the reference of the contact; empty where there is none
    /// @param when empty where that is not kept, or withheld
    public record Entry(int number, String title, String matter, String when, List<Line> lines) {}

    public record Line(String label, String text) {}

    /// @param count how often, in words
    public record Why(String words, String inPlace, String meaning, String count) {}

    static PackPage of(Desk desk, String name, String made) {
        var bySource = new LinkedHashMap<String, List<DeskItem>>();
        desk.items()
                .forEach(item -> bySource.computeIfAbsent(item.source(), _ -> new ArrayList<>())
                        .add(item));
        var number = new int[1];
        var sections = bySource.entrySet().stream()
                .map(source -> new Section(
                        "part-" + (new ArrayList<>(bySource.keySet()).indexOf(source.getKey()) + 1),
                        source.getKey(),
                        source.getValue().stream()
                                .map(item -> entry(++number[0], item))
                                .toList()))
                .toList();
        return new PackPage(
                name,
                desk.request().asked().askerName(),
                London.dayWords(desk.request().asked().receivedOn()),
                made,
                sections,
                why(desk));
    }

    private static Entry entry(int number, DeskItem item) {
        var standing = item.kept().standing();
        var whole = standing.stream().filter(each -> each.stretch().isWhole()).findFirst();
        if (whole.isPresent()) {
            var line = new Line("Item", whole.get().exemption().inPlace());
            return new Entry(number, "Something that is withheld", item.held().matter(), "", List.of(line));
        }
        return new Entry(
                number,
                item.held().title(),
                item.held().matter(),
                item.held().at() == null ? "" : London.momentWords(item.held().at()),
                IntStream.range(0, item.held().fields().size())
                        .mapToObj(field -> line(item, field, standing))
                        .toList());
    }

    private static Line line(DeskItem item, int field, List<Redaction> standing) {
        var held = item.held().fields().get(field);
        var text = new StringBuilder();
        ShownText.of(held.text(), field, standing).forEach(part -> text.append(part.inPack()));
        return new Line(held.label(), text.toString());
    }

    private static List<Why> why(Desk desk) {
        return IntStream.range(0, Exemption.values().length)
                .mapToObj(place -> Exemption.values()[place])
                .map(exemption -> why(exemption, desk))
                .filter(why -> !why.count().isEmpty())
                .toList();
    }

    private static Why why(Exemption exemption, Desk desk) {
        var count = desk.items().stream()
                .filter(item -> item.kept().standing().stream().anyMatch(each -> each.exemption() == exemption))
                .count();
        var words = count == 0 ? "" : count == 1 ? "in 1 item" : "in " + count + " items";
        return new Why(exemption.words(), exemption.inPlace(), exemption.meaning(), words);
    }
}
