package org.fanlight.ui.versions;

import java.util.HashMap;
import java.util.List;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;

/// What was chosen on the side by side: for each question one's own answer or that of the other.
///
/// The side by side is sent as the form itself: it holds the answers typed, and as what was shown those that stood
/// there
/// by then. So a form that comes from it is read like any other once its choices are settled.
public final class Choices {

    /// The value that keeps what was typed.
    public static final String MINE = "mine";

    /// The value that takes what somebody else wrote.
    public static final String THEIRS = "theirs";

    static final String COMPARED = "compared";

    private static final String CHOICE = "choice-";

    private Choices() {}

    /// The field in which a question's choice is made.
    public static String field(String question) {
        return CHOICE + question;
    }

    /// Which questions still wait for a choice; none where the form does not come from a side by side.
    public static Problems missing(Typed posted, List<Asked> questions) {
        var problems = Problems.none();
        if (posted.isBlank(COMPARED)) {
            return problems;
        }
        var shown = Opened.in(posted).answers();
        for (Asked asked : questions) {
            var open = !asked.in(posted).equals(asked.in(shown)) && !isChosen(posted, asked);
            problems = problems.andIf(open, field(asked.name()), "Choose which to keep: " + asked.label());
        }
        return problems;
    }

    /// The form with what was chosen in its fields.
    public static Typed settled(Typed posted, List<Asked> questions) {
        var shown = Opened.in(posted).answers();
        var fields = new HashMap<>(posted.fields());
        questions.stream()
                .filter(asked -> posted.text(field(asked.name())).equals(THEIRS))
                .flatMap(asked -> asked.fields().stream())
                .forEach(field -> fields.put(field, shown.raw(field)));
        fields.keySet().removeIf(name -> name.startsWith(CHOICE) || name.equals(COMPARED));
        return new Typed(fields);
    }

    private static boolean isChosen(Typed posted, Asked asked) {
        var choice = posted.text(field(asked.name()));
        return choice.equals(MINE) || choice.equals(THEIRS);
    }
}
