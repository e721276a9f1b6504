package org.fanlight.worktime;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/// All clock rules, of which the latest that has begun by the day of the trigger holds.
public final class Rulebook {

    private final List<ClockRule> newestFirst;

    /// @param rules of one date, the newer after the older
    public Rulebook(List<ClockRule> rules) {
        newestFirst = rules.stream()
                .sorted(Comparator.comparing(ClockRule::from))
                .toList()
                .reversed();
    }

    /// The rule for a clock triggered on a day; before the first rule's date the first rule holds.
    public ClockRule ruleFor(ClockCode clock, LocalDate triggeredOn) {
        var rules = newestFirst.stream().filter(rule -> rule.clock() == clock).toList();
        if (rules.isEmpty()) {
            throw new IllegalStateException("No rule says how long the clock " + clock.code() + " runs");
        }
        return rules.stream()
                .filter(rule -> !rule.from().isAfter(triggeredOn))
                .findFirst()
                .orElseGet(rules::getLast);
    }
}
