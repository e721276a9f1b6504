package org.fanlight.frontdoor.feedback.web.follow;

import java.util.List;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;
import org.fanlight.ui.govuk.TaskList;
import org.jspecify.annotations.Nullable;

/// How far a contact has come, as its referrer reads it: no names and no concerns.
///
/// @param setAside what was typed too late to be taken, shown back; empty where nothing was
/// @param openStage the stage of disagreement they may raise now, where there is one
public record FollowPage(
        Way way,
        String reference,
        String received,
        TaskList steps,
        List<Told> told,
        Survey survey,
        List<RaisedLine> raised,
        @Nullable OpenStage openStage,
        SetAside setAside,
        Typed typed,
        Problems problems) {

    /// How they got here.
    ///
    /// @param url of this page
    /// @param backUrl to their other contacts; null for whoever holds only the link
    public record Way(String url, @Nullable String backUrl) {}

    /// What was shared with them.
    public record Told(String words, String when) {}

    /// Whether the survey is asked.
    public enum Survey {
        NOT_YET,
        OPEN,
        ANSWERED
    }

    /// A stage of their disagreement.
    public record RaisedLine(String title, String words, String raised, String answer, String answered) {}

    /// The stage they may raise now.
    public record OpenStage(String name, String answeredBy, String answeredUntil) {}

    /// Words that could not be taken any more, and why.
    public record SetAside(String why, String words) {

        public static final SetAside NOTHING = new SetAside("", "");
    }

    public boolean isFor(Survey state) {
        return survey == state;
    }
}
