package org.fanlight.people.matching;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fanlight.people.Address;
import org.fanlight.people.Particulars;
import org.fanlight.people.Phone;
import org.fanlight.people.Stay;

/// What the places and numbers searched for have in common with where a person can be reached.
final class ReachLikeness {

    private static final int WHOLE_NUMBER = 10;

    private ReachLikeness() {}

    static Set<Evidence> of(Clues clues, Particulars person) {
        Set<Evidence> found = EnumSet.noneOf(Evidence.class);
        person.nhsNumber()
                .filter(number -> clues.phones().contains(number.digits()))
                .ifPresent(_ -> found.add(Evidence.NHS_NUMBER_SAME));
        clues.phones().forEach(typed -> addPhone(typed, person.phones(), found));
        person.stays().forEach(stay -> addPlace(clues, stay, found));
        if (found.contains(Evidence.PHONE_SAME)) {
            found.remove(Evidence.PHONE_PART);
        }
        if (found.contains(Evidence.POSTCODE_SAME)) {
            found.remove(Evidence.POSTCODE_BEGINS);
        }
        return found;
    }

    private static void addPhone(String typed, List<Phone> phones, Set<Evidence> found) {
        for (Phone phone : phones) {
            if (typed.length() >= WHOLE_NUMBER && phone.digits().equals(typed)) {
                found.add(Evidence.PHONE_SAME);
            } else if (phone.digits().endsWith(typed) || phone.digits().startsWith(typed)) {
                found.add(Evidence.PHONE_PART);
            }
        }
    }

    private static void addPlace(Clues clues, Stay stay, Set<Evidence> found) {
        if (stay.address() instanceof Address.At(var _, var postcode)) {
            if (clues.postcodes().contains(postcode.compact())) {
                found.add(stay.isCurrent() ? Evidence.POSTCODE_SAME : Evidence.PLACE_BEFORE);
            } else if (clues.postcodes().stream().anyMatch(postcode.compact()::startsWith)) {
                found.add(Evidence.POSTCODE_BEGINS);
            }
        }
        Set<String> words = new HashSet<>(AddressWords.in(stay.address().onOneLine()));
        if (!clues.addressWords().isEmpty() && words.containsAll(clues.addressWords())) {
            found.add(Evidence.ADDRESS_WORDS);
        }
    }
}
