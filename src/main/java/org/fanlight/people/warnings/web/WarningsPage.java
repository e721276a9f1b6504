package org.fanlight.people.warnings.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fanlight.people.PersonId;
import org.fanlight.people.warnings.WarningNote;
import org.fanlight.worktime.London;

/// What managers have to do about warning notes: agree, look again, and see what stands.
public record WarningsPage(List<Part> parts) {

    /// A list with its heading, the number of its notes included.
    public record Part(String heading, String none, List<Line> lines) {}

    /// A note in a list.
    public record Line(String url, String name, String kind, String when) {}

    static WarningsPage of(List<WarningNote> shown, Map<PersonId, String> names, LocalDate today) {
        return new WarningsPage(List.of(
                part(
                        "To agree",
                        "Nothing waits for a manager.",
                        names,
                        shown.stream().filter(WarningNote::isProposed)),
                part("Due for review", "None is due.", names, shown.stream().filter(note -> note.isDueOn(today))),
                part("All that stand", "None stands.", names, shown.stream().filter(WarningNote::isStanding))));
    }

    private static Part part(String heading, String none, Map<PersonId, String> names, Stream<WarningNote> notes) {
        var lines = notes.map(note -> line(note, names)).toList();
        return new Part(heading + " (" + lines.size() + ")", none, lines);
    }

    private static Line line(WarningNote note, Map<PersonId, String> names) {
        return new Line(
                "/warnings/" + note.id().value(),
                names.getOrDefault(note.said().person(), ""),
                note.said().warning().kind().words(),
                note.isProposed()
                        ? "Written by " + note.written().name() + ", "
                                + London.momentWords(note.written().at()) + ", who asked " + note.askedOfName()
                        : "To be looked at by " + London.dayWords(note.reviewOn()));
    }
}
