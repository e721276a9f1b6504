package org.fanlight.governance.retention.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fanlight.governance.retention.LegalHold;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;
import org.fanlight.ui.moj.SubNavigation;
import org.fanlight.worktime.London;

/// The legal holds, or one of them with the form that ends it.
public record LegalHoldsPage(List<Line> lines, Typed typed, Problems problems) {

    static final String HERE = RetentionPage.HERE + "/holds";

    /// @param due whether it is due to be looked at again
    /// @param ended when, by whom and why; empty while it stands
    public record Line(
            String url,
            String source,
            String sourceWords,
            String reason,
            String placed,
            String review,
            boolean due,
            List<RecordLine> records,
            String ended) {

        public boolean stands() {
            return ended.isEmpty();
        }
    }

    public record RecordLine(String url, String name) {}

    static LegalHoldsPage of(List<LegalHold> holds, LocalDate today, Typed typed, Problems problems) {
        return new LegalHoldsPage(holds.stream().map(hold -> line(hold, today)).toList(), typed, problems);
    }

    public Line hold() {
        return lines.getFirst();
    }

    public SubNavigation tabs() {
        return RetentionPage.tabs(HERE);
    }

    private static Line line(LegalHold hold, LocalDate today) {
        return new Line(
                HERE + "/" + hold.id(),
                hold.source().words(),
                hold.sourceWords(),
                hold.reason(),
                hold.placedBy() + ", " + London.momentWords(hold.placedAt()),
                London.dayWords(hold.reviewOn()),
                hold.stands() && !hold.reviewOn().isAfter(today),
                hold.records().stream()
                        .map(held -> new RecordLine(
                                RetentionWords.url(held.record()),
                                RetentionWords.name(held.record(), held.reference(), Map.of())))
                        .toList(),
                hold.ending()
                        .map(ending ->
                                "%s, %s: %s".formatted(London.momentWords(ending.at()), ending.by(), ending.reason()))
                        .orElse(""));
    }
}
