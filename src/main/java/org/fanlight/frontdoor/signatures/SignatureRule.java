package org.fanlight.frontdoor.signatures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.fanlight.frontdoor.SignatureRuleId;

/// A local rule: from a day on some decisions need a manager's signature. It is never deleted, but it may end.
///
/// @param number the first rule ever set is number 1
/// @param reason why it was set
public record SignatureRule(
        SignatureRuleId id,
        int number,
        SignatureCondition condition,
        LocalDate from,
        String reason,
        Instant setAt,
        String setByName,
        Optional<RuleEnding> ending) {

    /// Whether it holds on a day.
    public boolean holdsOn(LocalDate day) {
        return !from.isAfter(day) && !hasEndedBy(day);
    }

    public boolean hasEndedBy(LocalDate day) {
        return ending.filter(end -> !end.from().isAfter(day)).isPresent();
    }
}
