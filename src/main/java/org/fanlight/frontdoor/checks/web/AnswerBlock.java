package org.fanlight.frontdoor.checks.web;

import java.util.ArrayList;
import java.util.List;
import org.fanlight.frontdoor.checks.CheckAnswer;
import org.fanlight.frontdoor.checks.CheckAnswer.Involvement;
import org.fanlight.frontdoor.checks.Finding;
import org.fanlight.frontdoor.checks.Searched;
import org.fanlight.frontdoor.contacts.Written;
import org.fanlight.ui.forms.PartialDate;
import org.fanlight.ui.govuk.SummaryList.Row;
import org.fanlight.ui.govuk.Tag;
import org.fanlight.worktime.London;

/// An answer as it is read: never a finding alone, always with where the agency looked.
///
/// @param meaning what the finding does and does not say
public record AnswerBlock(Tag finding, String meaning, List<Row> facts) {

    static AnswerBlock of(Written<CheckAnswer> answer) {
        var what = answer.what();
        var facts = new ArrayList<Row>();
        if (!what.inItsWords().isEmpty()) {
            facts.add(WordsRow.of(what.finding() == Finding.DECLINED ? "Why" : "In their words", what.inItsWords()));
        }
        what.involved().ifPresent(involved -> facts.addAll(involvement(involved)));
        what.where().ifPresent(where -> facts.addAll(searched(where)));
        facts.add(Row.of("Answered", answer.by() + ", " + London.momentWords(answer.at())));
        return new AnswerBlock(tag(what.finding()), what.finding().meaning() + ".", List.copyOf(facts));
    }

    private static List<Row> searched(Searched where) {
        return List.of(
                Row.of(
                        "Records cover",
                        London.dayWords(where.from()) + " to " + London.dayWords(where.until()) + ", " + where.area()),
                Row.of("Looked on", London.dayWords(where.asOf())),
                Row.of("Speak to", where.speakTo()));
    }

    private static List<Row> involvement(Involvement involved) {
        return List.of(
                Row.of(
                        "Involved since",
                        involved.since().map(PartialDate::words).orElse("Not known")),
                Row.of(
                        "Latest interaction",
                        involved.lastInteraction().map(PartialDate::words).orElse("Not known")));
    }

    /// None of these is green: no answer says that all is well.
    private static Tag tag(Finding finding) {
        return Tag.of(
                finding.words(),
                switch (finding) {
                    case CURRENT -> "blue";
                    case HISTORIC -> "purple";
                    case NONE_FOUND -> "grey";
                    case DECLINED -> "orange";
                });
    }
}
