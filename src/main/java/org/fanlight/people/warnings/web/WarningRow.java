package org.fanlight.people.warnings.web;

import java.util.ArrayList;
import java.util.List;
import org.fanlight.people.warnings.Signed;
import org.fanlight.people.warnings.WarningFacts;
import org.fanlight.people.warnings.WarningNote;
import org.fanlight.ui.govuk.Tag;
import org.fanlight.worktime.London;
import org.jspecify.annotations.Nullable;

/// A warning note with all that came of it, ready to print.
///
/// @param history what became of it, in the order of time
/// @param changeUrl where another note is proposed in its place; null where it has ended
public record WarningRow(
        String kind,
        Tag stage,
        String words,
        List<String> lines,
        List<String> history,
        @Nullable String changeUrl) {

    static WarningRow of(WarningNote note) {
        return new WarningRow(
                note.said().warning().kind().words(),
                stage(note),
                note.said().words(),
                WarningFacts.of(note),
                history(note),
                note.isShown() ? "/warnings/" + note.id().value() + "/change" : null);
    }

    private static Tag stage(WarningNote note) {
        if (note.declined() != null) {
            return Tag.of("Not agreed", "grey");
        }
        if (note.ended() != null) {
            return Tag.of("Ended", "grey");
        }
        return note.agreed() == null ? Tag.of("Not agreed yet", "yellow") : Tag.of("Stands", "orange");
    }

    private static List<String> history(WarningNote note) {
        List<String> history = new ArrayList<>();
        history.add("Written by " + note.written().name() + ", "
                + London.momentWords(note.written().at()) + ". " + note.askedOfName() + " was asked to agree.");
        add(history, "Agreed by ", note.agreed());
        add(history, "Not agreed by ", note.declined());
        add(history, "Looked at again and kept by ", note.kept());
        add(history, "Ended by ", note.ended());
        if (note.isStanding()) {
            history.add("To be looked at again by " + London.dayWords(note.reviewOn()) + ".");
        }
        return history;
    }

    private static void add(List<String> history, String act, @Nullable Signed signed) {
        if (signed != null) {
            history.add(act + signed.name() + ", " + London.momentWords(signed.at())
                    + (signed.words().isEmpty() ? "." : ": " + signed.words()));
        }
    }
}
