package org.fanlight.people.matching;

import java.util.List;
import java.util.Set;

/// The words of an address that tell one place from another.
final class AddressWords {

    private static final Set<String> EVERYWHERE = Set.of(
            "road",
            "rd",
            "street",
            "st",
            "lane",
            "avenue",
            "ave",
            "close",
            "drive",
            "way",
            "flat",
            "house",
            "court",
            "the",
            "of",
            "and",
            "no",
            "fixed",
            "abode",
            "place",
            "crescent",
            "terrace",
            "gardens");

    private AddressWords() {}

    /// Without house numbers and what stands in every other address.
    static List<String> in(String text) {
        return Folded.words(text).stream()
                .filter(word -> word.codePoints().noneMatch(Character::isDigit))
                .filter(word -> !EVERYWHERE.contains(word))
                .distinct()
                .toList();
    }
}
