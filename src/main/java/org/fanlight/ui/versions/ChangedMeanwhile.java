package org.fanlight.ui.versions;

import java.util.List;
import java.util.stream.Stream;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;
import org.fanlight.ui.govuk.Legend;
import org.fanlight.ui.govuk.Option;
import org.fanlight.ui.govuk.Radios;

/// The page that somebody gets whose form was overtaken: nothing is saved yet, and nothing is lost.
///
/// @param what the record, such as a name
/// @param action where the form is sent again
/// @param close leads to the record as it stands, with nothing saved
/// @param who changed it meanwhile
/// @param when they did, such as "23 November 2026 at 14:02"; may be empty
/// @param posted with the choices made already
/// @param further what the second button says; without it there is none
public record ChangedMeanwhile(
        String what,
        String action,
        String close,
        String who,
        String when,
        SideBySide sides,
        Typed posted,
        Problems problems,
        String further) {

    /// What the second button says where the words may be changed before they are saved.
    public static final String CHANGE_MORE = "Change more before saving";

    /// Who it was where somebody overtook themselves.
    public static final String ONESELF = "your other window";

    /// The template of this page, whichever form it was.
    public static final String TEMPLATE = "ui/versions/changedMeanwhile";

    public String title() {
        return "Somebody changed this while you were writing";
    }

    /// Who changed it, and when.
    public String opening() {
        return "While you were writing, " + who + " changed this" + (when.isEmpty() ? "" : " on " + when) + ".";
    }

    public boolean isToBeChosen(Compared compared) {
        return compared.isToBeChosen();
    }

    /// What happened to a question, in words.
    public String words(Compared compared) {
        return switch (compared.changedBy()) {
            case NOBODY -> "";
            case THEM -> "Only " + who + " " + did(compared);
            case ME -> "Only you " + did(compared);
            case BOTH_ALIKE -> "You and " + who + " wrote the same.";
            case BOTH_APART -> "You and " + who + " both " + did(compared);
        };
    }

    /// The columns of a question: three, or two where it is not known what was on that screen.
    public List<Column> columns(Compared compared) {
        var atFirst = compared.before().map(words -> new Column("When you opened it", Piece.between(words, words)));
        return Stream.concat(
                        atFirst.stream(),
                        Stream.of(
                                new Column("Now, by " + who, compared.theirChange()),
                                new Column("What you typed", compared.myChange())))
                .toList();
    }

    private static String did(Compared compared) {
        return compared.before().isPresent() ? "changed this." : "wrote something here.";
    }

    /// Which to keep; chosen already where only one of the two changed it.
    public Radios choice(Compared compared) {
        var field = Choices.field(compared.name());
        var chosen = posted.text(field);
        return Radios.named(
                        field,
                        Legend.of("Which to keep for “" + compared.label() + "”?")
                                .withClasses("govuk-fieldset__legend--s"),
                        Option.of(Choices.MINE, "What you typed"),
                        Option.of(Choices.THEIRS, "What stands there now"))
                .withValue(chosen.isEmpty() ? compared.merged() : chosen)
                .small()
                .problem(problems);
    }

    /// One of the three.
    public record Column(String heading, List<Piece> pieces) {}
}
