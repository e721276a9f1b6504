package org.fanlight.frontdoor.signatures;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.fanlight.agencies.DistrictId;
import org.fanlight.frontdoor.Outcome;
import org.fanlight.frontdoor.Urgency;

/// A decision about to be made, as far as the rules of the second signature look at it.
///
/// @param contactDays the days on which contacts about the child came in, this one included
public record DecisionAtHand(
        Outcome outcome,
        Optional<Urgency> urgency,
        Optional<DistrictId> district,
        Collection<LocalDate> contactDays,
        LocalDate today) {

    long contactsWithin(int months) {
        var since = today.minusMonths(months);
        return contactDays.stream().filter(day -> !day.isBefore(since)).count();
    }
}
