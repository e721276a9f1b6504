package org.fanlight.frontdoor.checks;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.fanlight.agencies.AgencyKind;
import org.fanlight.people.BirthDate;

/// From a day on, the ages at which a kind of agency is asked about people.
///
/// @param oldest the last age that counts, where there is one
public record AgeRule(AgencyKind kind, LocalDate from, int youngest, OptionalInt oldest) {

    /// A birthday that is not known is no reason not to ask; a child not born yet is younger than anybody.
    boolean includes(BirthDate birth, LocalDate today) {
        return switch (birth) {
            case BirthDate.Known known -> isWithin(known.ageOn(today).orElse(0));
            case BirthDate.Estimated estimated ->
                isNearly(estimated.ageOn(today).orElse(0));
            case BirthDate.Unborn _ -> youngest == 0;
            case BirthDate.NotKnown _ -> true;
        };
    }

    /// For example "Housing is asked about people aged 16 and over".
    String words() {
        var ages = oldest.isPresent() ? youngest + " to " + oldest.getAsInt() : youngest + " and over";
        return kind.words() + " is asked about people aged " + ages;
    }

    /// An age worked out from a year alone may be one too many.
    private boolean isNearly(int age) {
        return isWithin(age) || isWithin(age - 1);
    }

    private boolean isWithin(int age) {
        return age >= youngest && (oldest.isEmpty() || age <= oldest.getAsInt());
    }
}
