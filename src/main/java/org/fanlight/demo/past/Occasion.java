package org.fanlight.demo.past;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fanlight.demo.Dice;
import org.fanlight.demo.county.Place;
import org.fanlight.demo.county.Unit;
import org.fanlight.frontdoor.WayIn;
import org.fanlight.worktime.London;

/// What brings somebody to the front door: who, about whom, when and how.
///
/// @param children the child most worried about first
/// @param words for the names in braces in phrases
record Occasion(
        UUID id,
        Instant receivedAt,
        Household household,
        List<Named> children,
        List<Named> adults,
        Worry worry,
        Caller caller,
        WayIn way,
        boolean phoneFirst,
        Snag snag,
        Map<String, String> words,
        Dice dice) {

    Place place() {
        return household.family().home().place();
    }

    Unit hub() {
        return place().hub();
    }

    LocalDate day() {
        return London.dateOf(receivedAt);
    }

    Named child() {
        return children.getFirst();
    }

    int childsAge() {
        return child().relative().ageOn(day());
    }
}
