package org.fanlight.governance.subjectaccess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A line of an item cut into what is shown and what is withheld.
public final class ShownText {

    /// @param text as it was written
    /// @param redactions what withholds it; none where it is shown
    public record Part(String text, List<Redaction> redactions) {

        public Part {
            redactions = List.copyOf(redactions);
        }

        public boolean isWithheld() {
            return !redactions.isEmpty();
        }

        /// What stands in its place: the words, or why there are none.
        public String inPack() {
            return isWithheld() ? redactions.getFirst().exemption().inPlace() : text;
        }
    }

    private ShownText() {}

    /// Stretches that overlap or touch are one.
    public static List<Part> of(String text, int field, List<Redaction> standing) {
        var parts = new ArrayList<Part>();
        var shownUntil = 0;
        var joined = new ArrayList<Redaction>();
        var withheldUntil = 0;
        for (var redaction : ofField(field, standing)) {
            var stretch = redaction.stretch();
            if (!joined.isEmpty() && stretch.from() > withheldUntil) {
                shownUntil = add(parts, text, shownUntil, joined, withheldUntil);
                joined.clear();
            }
            joined.add(redaction);
            withheldUntil = Math.max(joined.size() == 1 ? 0 : withheldUntil, Math.min(stretch.to(), text.length()));
        }
        if (!joined.isEmpty()) {
            shownUntil = add(parts, text, shownUntil, joined, withheldUntil);
        }
        if (shownUntil < text.length()) {
            parts.add(new Part(text.substring(shownUntil), List.of()));
        }
        return parts;
    }

    private static List<Redaction> ofField(int field, List<Redaction> standing) {
        return standing.stream()
                .filter(redaction -> redaction.stretch().field() == field)
                .sorted(Comparator.comparingInt(redaction -> redaction.stretch().from()))
                .toList();
    }

    private static int add(List<Part> parts, String text, int shownUntil, List<Redaction> joined, int withheldUntil) {
        var from = joined.getFirst().stretch().from();
        if (shownUntil < from) {
            parts.add(new Part(text.substring(shownUntil, from), List.of()));
        }
        parts.add(new Part(text.substring(from, withheldUntil), joined));
        return withheldUntil;
    }
}
