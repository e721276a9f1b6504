package org.fanlight.frontdoor.decisions;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.fanlight.frontdoor.Outcome;

/// A local rule: from a day on, an outcome needs a manager's signature when the child's contacts have become many.
///
/// @param nthContact counting this one; 1 means always
/// @param months how far back contacts count
public record SignatureRule(Outcome outcome, int nthContact, int months, LocalDate from, String reason) {

    /// Why this outcome needs a second signature today, by the first rule that says so.
    ///
    /// @param contactDays the days on which contacts about the child came in, this one included
    public static Optional<String> whyNeeded(
            List<SignatureRule> rules, Outcome outcome, Collection<LocalDate> contactDays, LocalDate today) {
        return rules.stream()
                .filter(rule -> rule.outcome == outcome && !rule.from.isAfter(today))
                .filter(rule -> rule.countedIn(contactDays, today) >= rule.nthContact)
                .map(SignatureRule::reason)
                .findFirst();
    }

    private long countedIn(Collection<LocalDate> contactDays, LocalDate today) {
        var since = today.minusMonths(months);
        return contactDays.stream().filter(day -> !day.isBefore(since)).count();
    }
}
