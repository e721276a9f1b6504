package org.fanlight.governance.unusual.web;

import java.util.List;
import org.fanlight.governance.unusual.UnusualKind;
import org.fanlight.governance.unusual.UnusualRule;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;
import org.jspecify.annotations.Nullable;

/// Which looks are unusual, with a form for each rule.
public record UnusualRulesPage(List<Line> rules, Problems problems) {

    /// @param counts whether the rule has figures
    public record Line(
            String kind,
            String name,
            String words,
            boolean counts,
            String holds,
            String many,
            String minutes,
            int number,
            String url) {

        /// The name of a field of this rule alone, since all of them stand on one page.
        public String field(String name) {
            return kind + "-" + name;
        }
    }

    /// @param typed what was typed about one rule; nothing where none is being changed
    static UnusualRulesPage of(List<UnusualRule> rules, @Nullable UnusualKind changed, Typed typed, Problems problems) {
        return new UnusualRulesPage(
                rules.stream()
                        .map(rule -> rule.kind() == changed ? line(rule, typed) : line(rule))
                        .toList(),
                problems);
    }

    private static Line line(UnusualRule rule) {
        return line(rule, rule.holds() ? "YES" : "NO", String.valueOf(rule.many()), String.valueOf(rule.minutes()));
    }

    private static Line line(UnusualRule rule, Typed typed) {
        var kind = rule.kind().name();
        return line(rule, typed.raw(kind + "-holds"), typed.raw(kind + "-many"), typed.raw(kind + "-minutes"));
    }

    private static Line line(UnusualRule rule, String holds, String many, String minutes) {
        return new Line(
                rule.kind().name(),
                rule.kind().words(),
                rule.words(),
                rule.kind() == UnusualKind.MANY_IN_A_ROW,
                holds,
                many,
                minutes,
                rule.number(),
                UnusualLooksPage.HERE + "/rules/" + rule.kind().name());
    }
}
