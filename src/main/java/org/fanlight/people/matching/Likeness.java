package org.fanlight.people.matching;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.fanlight.people.Band;
import org.fanlight.people.Particulars;

/// How like a person is to what was searched for.
///
/// @param points higher is likelier; only their order counts
/// @param why in words, the strongest first
public record Likeness(Band band, int points, List<String> why) {

    private static final Set<Evidence> SAME_BIRTH =
            EnumSet.of(Evidence.BIRTH_SAME, Evidence.DUE_SAME, Evidence.BIRTH_SWAPPED);
    private static final Set<Evidence> OTHER_BIRTH = EnumSet.of(Evidence.BIRTH_OTHER, Evidence.BIRTHDAY_SAME);
    private static final Set<Evidence> BESIDE_A_NAME = EnumSet.of(
            Evidence.BIRTH_SAME,
            Evidence.DUE_SAME,
            Evidence.BIRTH_SWAPPED,
            Evidence.BIRTHDAY_SAME,
            Evidence.PHONE_PART,
            Evidence.POSTCODE_SAME);

    /// Weighs everything the clues have in common with the person; nothing in common gives no reason why.
    public static Likeness of(Clues clues, Particulars person) {
        NameLikeness names = NameLikeness.of(clues, person);
        Set<Evidence> found = EnumSet.noneOf(Evidence.class);
        found.addAll(names.evidence());
        found.addAll(BirthLikeness.of(clues, person.birth()));
        found.addAll(ReachLikeness.of(clues, person));
        int points = names.points()
                + found.stream()
                        .filter(evidence -> !names.evidence().contains(evidence))
                        .mapToInt(Evidence::points)
                        .sum();
        return new Likeness(band(names, found), points, words(found));
    }

    public boolean isAny() {
        return !why.isEmpty();
    }

    private static Band band(NameLikeness names, Set<Evidence> found) {
        if (found.contains(Evidence.NHS_NUMBER_SAME) || (names.areAllThere() && isBackedUp(names, found))) {
            return Band.VERY_LIKELY;
        }
        boolean someName = names.someAreThere() && found.stream().anyMatch(BESIDE_A_NAME::contains);
        return names.areAllThere() || someName || found.contains(Evidence.PHONE_SAME) ? Band.POSSIBLE : Band.CHECK;
    }

    /// A full name with one more thing that is the same; a single name needs a birth date and the place or phone.
    private static boolean isBackedUp(NameLikeness names, Set<Evidence> found) {
        boolean birth = found.stream().anyMatch(SAME_BIRTH::contains);
        boolean reached = found.contains(Evidence.PHONE_SAME) || found.contains(Evidence.POSTCODE_SAME);
        boolean otherBirth = found.stream().anyMatch(OTHER_BIRTH::contains);
        return names.isFull() ? birth || (reached && !otherBirth) : birth && reached;
    }

    private static List<String> words(Set<Evidence> found) {
        if (found.stream().noneMatch(Evidence::speaksFor)) {
            return List.of();
        }
        return found.stream()
                .sorted(Comparator.comparingInt(Evidence::points).reversed())
                .map(Evidence::words)
                .toList();
    }
}
