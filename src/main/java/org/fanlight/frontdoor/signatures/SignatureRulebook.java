package org.fanlight.frontdoor.signatures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fanlight.frontdoor.SignatureRuleId;

/// All rules of the second signature that were ever set, in the order in which they were.
public record SignatureRulebook(List<SignatureRule> rules) {

    public SignatureRulebook {
        rules = List.copyOf(rules);
    }

    /// The first rule that holds today and asks for a second signature on this decision.
    public Optional<SignatureRule> ruleFor(DecisionAtHand decision) {
        return rules.stream()
                .filter(rule -> rule.holdsOn(decision.today()))
                .filter(rule -> rule.condition().isMetBy(decision))
                .findFirst();
    }

    public Optional<SignatureRule> find(SignatureRuleId id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /// The number of the newest rule, by which a form knows what was on the screen.
    public int newest() {
        return rules.isEmpty() ? 0 : rules.getLast().number();
    }

    /// Whether from this day on, without this rule, the house's own rule would hold less than it does with it.
    public boolean wouldWeakenTheHouse(SignatureRule ended, LocalDate from) {
        var without =
                rules.stream().filter(rule -> !rule.id().equals(ended.id())).toList();
        return daysThatMatter(from)
                .filter(ended::holdsOn)
                .filter(day -> asksForTheHouses(List.of(ended), day))
                .anyMatch(day -> !asksForTheHouses(without, day));
    }

    private Stream<LocalDate> daysThatMatter(LocalDate from) {
        var changes = rules.stream()
                .flatMap(rule -> Stream.concat(Stream.of(rule.from()), rule.ending().map(RuleEnding::from).stream()));
        return Stream.concat(Stream.of(from), changes).filter(day -> !day.isBefore(from));
    }

    private static boolean asksForTheHouses(List<SignatureRule> rules, LocalDate day) {
        return rules.stream()
                .filter(rule -> rule.holdsOn(day))
                .anyMatch(rule -> rule.condition().asksForAllThat(SignatureCondition.OF_THE_HOUSE));
    }
}
