package org.fanlight.people.matching;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.fanlight.people.Address;
import org.fanlight.people.Particulars;
import org.fanlight.people.Stay;

/// What the words searched for have in common with a person's names.
///
/// @param wanted how many words had to be found among the names
/// @param there how many were
/// @param points of each word together
record NameLikeness(int wanted, int there, int points, Set<Evidence> evidence) {

    private static final int FULL = 2;
    private static final int LETTERS_OF_A_BEGINNING = 2;

    /// A word of free text that is part of the address is not missed among the names.
    static NameLikeness of(Clues clues, Particulars person) {
        Set<String> names = SearchKeys.nameWords(person);
        Set<String> places = placeWords(person);
        Set<Evidence> evidence = EnumSet.noneOf(Evidence.class);
        int wanted = 0;
        int there = 0;
        int points = 0;
        for (String word : clues.nameWords()) {
            Evidence found = best(word, names);
            boolean place = found == Evidence.NAME_OTHER && clues.eitherWords().contains(word) && begins(word, places);
            Evidence counted = place ? Evidence.ADDRESS_WORDS : found;
            evidence.add(counted);
            points += counted.points();
            wanted += place ? 0 : 1;
            there += !place && found.speaksFor() ? 1 : 0;
        }
        return new NameLikeness(wanted, there, points, evidence);
    }

    boolean areAllThere() {
        return wanted > 0 && there == wanted;
    }

    boolean someAreThere() {
        return there > 0;
    }

    /// Whether this is more than one word, as a given and a family name are.
    boolean isFull() {
        return there >= FULL;
    }

    private static Evidence best(String word, Set<String> names) {
        if (names.contains(word)) {
            return Evidence.NAME_SAME;
        }
        if (begins(word, names)) {
            return Evidence.NAME_BEGINS;
        }
        return names.stream().anyMatch(name -> Slip.between(word, name)) ? Evidence.NAME_CLOSE : Evidence.NAME_OTHER;
    }

    private static boolean begins(String word, Set<String> among) {
        return word.length() >= LETTERS_OF_A_BEGINNING && among.stream().anyMatch(other -> other.startsWith(word));
    }

    private static Set<String> placeWords(Particulars person) {
        Set<String> words = new HashSet<>();
        person.stays().stream()
                .map(Stay::address)
                .map(Address::onOneLine)
                .forEach(line -> words.addAll(AddressWords.in(line)));
        return words;
    }
}
