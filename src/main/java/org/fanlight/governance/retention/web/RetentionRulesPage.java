package org.fanlight.governance.retention.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.fanlight.governance.retention.CountedFrom;
import org.fanlight.governance.retention.RecordSort;
import org.fanlight.governance.retention.RetentionRule;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;
import org.fanlight.ui.govuk.DateInput;
import org.fanlight.ui.govuk.Option;
import org.fanlight.ui.govuk.Select.Item;
import org.fanlight.ui.moj.SubNavigation;
import org.fanlight.worktime.London;

/// How long what is kept, with all that was said before, and forms that say more.
///
/// @param rules of all rules, or of the one that is being changed
/// @param alone whether it is one rule that is being changed
/// @param ending whether the problems and the typed words are of its ending
public record RetentionRulesPage(List<Rule> rules, boolean alone, boolean ending, Typed typed, Problems problems) {

    static final String HERE = RetentionPage.HERE + "/rules";

    /// @param said the newest edition in words
    /// @param standing whether it holds, has ended, or begins later
    /// @param earlier the editions before it
    public record Rule(
            String sort,
            String said,
            String source,
            boolean local,
            String standing,
            boolean holds,
            String by,
            int edition,
            String url,
            List<String> earlier) {}

    static RetentionRulesPage all(List<RetentionRule> editions, LocalDate today, Typed typed, Problems problems) {
        return new RetentionRulesPage(rules(editions, today), false, false, typed, problems);
    }

    static RetentionRulesPage one(
            List<RetentionRule> editions, LocalDate today, boolean ending, Typed typed, Problems problems) {
        return new RetentionRulesPage(rules(editions, today), true, ending, typed, problems);
    }

    public Rule rule() {
        return rules.getFirst();
    }

    public SubNavigation tabs() {
        return RetentionPage.tabs(HERE);
    }

    public List<Item> sorts() {
        return Stream.concat(
                        Stream.of(Item.of("", "Choose")),
                        Stream.of(RecordSort.values()).map(sort -> Item.of(sort.name(), sort.words())))
                .toList();
    }

    public Option[] days() {
        return Stream.of(CountedFrom.values())
                .map(from -> Option.of(from.name(), from.words()))
                .toArray(Option[]::new);
    }

    public DateInput from(String prefix, String question) {
        return typed.date(prefix).asked(question).problem(problems);
    }

    private static List<Rule> rules(List<RetentionRule> editions, LocalDate today) {
        return editions.stream()
                .collect(groupingBy(RetentionRule::rule, LinkedHashMap::new, toList()))
                .values()
                .stream()
                .sorted(Comparator.comparing(
                                (List<RetentionRule> one) -> !one.getFirst().holds())
                        .thenComparing(one -> one.getFirst().sort()))
                .map(one -> rule(one, today))
                .toList();
    }

    private static Rule rule(List<RetentionRule> editions, LocalDate today) {
        var newest = editions.getFirst();
        return new Rule(
                newest.sort().words(),
                RetentionWords.said(newest),
                newest.source(),
                newest.local(),
                standing(newest, today),
                newest.holds(),
                newest.saidBy(),
                newest.edition(),
                HERE + "/" + newest.rule(),
                editions.stream().skip(1).map(RetentionRulesPage::earlier).toList());
    }

    private static String standing(RetentionRule newest, LocalDate today) {
        var from = London.dayWords(newest.from());
        if (newest.holds()) {
            return (newest.from().isAfter(today) ? "Will hold from " : "Holds since ") + from;
        }
        return (newest.from().isAfter(today) ? "Ends on " : "Ended on ") + from;
    }

    private static String earlier(RetentionRule rule) {
        return "Edition %d, from %s: %s. %s (%s)"
                .formatted(
                        rule.edition(),
                        London.dayWords(rule.from()),
                        rule.holds() ? RetentionWords.said(rule) : "ended",
                        rule.source(),
                        rule.saidBy());
    }
}
