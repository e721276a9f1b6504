package org.fanlight.frontdoor.checks;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fanlight.agencies.AgencyKind;
import org.fanlight.people.BirthDate;

/// All age rules, of which the newest that has begun holds for each kind of agency.
public record AgeRulebook(List<AgeRule> rules) {

    /// Why this kind of agency is not usually asked about somebody born then; nothing where it is.
    public Optional<String> whyNotUsual(AgencyKind kind, BirthDate birth, LocalDate today) {
        return rules.stream()
                .filter(rule -> rule.kind() == kind && !rule.from().isAfter(today))
                .max(Comparator.comparing(AgeRule::from))
                .filter(rule -> !rule.includes(birth, today))
                .map(AgeRule::words);
    }
}
