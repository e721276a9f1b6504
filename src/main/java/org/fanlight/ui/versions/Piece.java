package org.fanlight.ui.versions;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// Some words of a text that was changed: kept, put in or taken out.
public record Piece(Change change, String words) {

    /// What became of the words.
    public enum Change {
        KEPT,
        PUT_IN,
        TAKEN_OUT
    }

    /// Between words and at each end of a line; the white space is a token of its own, so that nothing gets lost.
    private static final Pattern BETWEEN_WORDS = Pattern.compile("(?<=\\s)(?=\\S)|(?<=\\S)(?=\\s)");

    /// How a text became another, word by word; changes with nothing but white space between them are one.
    static List<Piece> between(String before, String after) {
        var old = tokens(before);
        var young = tokens(after);
        var pieces = new ArrayList<Piece>();
        int at = 0;
        for (Run run : runs(old, young)) {
            add(pieces, Change.KEPT, old.subList(at, run.from()));
            add(pieces, Change.TAKEN_OUT, old.subList(run.from(), run.to()));
            add(pieces, Change.PUT_IN, young.subList(run.newFrom(), run.newTo()));
            at = run.to();
        }
        add(pieces, Change.KEPT, old.subList(at, old.size()));
        return List.copyOf(pieces);
    }

    private static List<Run> runs(List<String> old, List<String> young) {
        var runs = new ArrayList<Run>();
        for (AbstractDelta<String> delta : DiffUtils.diff(old, young).getDeltas()) {
            var run = Run.of(delta);
            var last = runs.isEmpty() ? null : runs.getLast();
            if (last != null
                    && String.join("", old.subList(last.to(), run.from())).isBlank()) {
                runs.set(runs.size() - 1, new Run(last.from(), run.to(), last.newFrom(), run.newTo()));
            } else {
                runs.add(run);
            }
        }
        return runs;
    }

    /// Tokens that gave way to others.
    private record Run(int from, int to, int newFrom, int newTo) {

        static Run of(AbstractDelta<String> delta) {
            var old = delta.getSource();
            var young = delta.getTarget();
            return new Run(
                    old.getPosition(),
                    old.getPosition() + old.size(),
                    young.getPosition(),
                    young.getPosition() + young.size());
        }
    }

    private static void add(List<Piece> pieces, Change change, List<String> tokens) {
        if (!tokens.isEmpty()) {
            pieces.add(new Piece(change, String.join("", tokens)));
        }
    }

    private static List<String> tokens(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(BETWEEN_WORDS.split(text));
    }
}
