package org.fanlight.frontdoor.signatures;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fanlight.agencies.DistrictId;
import org.fanlight.frontdoor.Ordinals;
import org.fanlight.frontdoor.Outcome;
import org.fanlight.frontdoor.Urgency;

/// When a manager signs: before these outcomes, where the child's contacts have become many.
///
/// @param nthContact counting the one that is decided; 1 means always
/// @param months how far back contacts count
/// @param urgency nothing where it holds for every urgency, and for a contact not rated yet
/// @param district nothing where it holds everywhere
public record SignatureCondition(
        Set<Outcome> outcomes, int nthContact, int months, Optional<Urgency> urgency, Optional<DistrictId> district) {

    /// How many months back a rule may count contacts.
    public static final int MOST_MONTHS = 60;

    public static final int MOST_CONTACTS = 50;

    /// What the house asks everywhere, whatever else is said: no further action on a third contact is signed twice.
    public static final SignatureCondition OF_THE_HOUSE =
            new SignatureCondition(Set.of(Outcome.ADVICE_GIVEN), 3, 12, Optional.empty(), Optional.empty());

    public SignatureCondition {
        if (outcomes.isEmpty() || nthContact < 1 || months < 1) {
            throw new IllegalArgumentException("A condition has outcomes, and counts from one contact in one month");
        }
        outcomes = Set.copyOf(outcomes);
    }

    boolean isMetBy(DecisionAtHand decision) {
        return outcomes.contains(decision.outcome())
                && reaches(urgency, decision.urgency())
                && reaches(district, decision.district())
                && decision.contactsWithin(months) >= nthContact;
    }

    /// Whether this asks for a signature wherever the other one does.
    boolean asksForAllThat(SignatureCondition other) {
        return outcomes.containsAll(other.outcomes)
                && reaches(urgency, other.urgency)
                && reaches(district, other.district)
                && (isAlways() || nthContact <= other.nthContact && months >= other.months);
    }

    /// The whole condition as a sentence without its full stop.
    public String words(Function<DistrictId, String> districts) {
        return "A manager signs before " + before()
                + urgency.map(rating -> " of a contact rated " + rating.words()).orElse("")
                + district.map(where -> " in " + districts.apply(where)).orElse("")
                + (isAlways()
                        ? ", always"
                        : ", where this is at least the " + Ordinals.of(nthContact) + " contact in "
                                + (months == 1 ? "1 month" : months + " months"));
    }

    private boolean isAlways() {
        return nthContact == 1;
    }

    private String before() {
        return EnumSet.copyOf(outcomes).stream()
                .map(outcome -> "“" + outcome.words() + "”")
                .collect(Collectors.joining(" or "));
    }

    private static <T> boolean reaches(Optional<T> asked, Optional<T> found) {
        return asked.isEmpty() || asked.equals(found);
    }
}
