package org.fanlight.people.sql;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fanlight.encryption.Encryption;
import org.fanlight.people.Address;
import org.fanlight.people.matching.Folded;

/// Where an address is, however it was written.
///
/// @param postcode in capitals and without a space; empty where there is none
/// @param words of the address, folded
/// @param isHome whether those who live at this place live together: half an address is shared by strangers
record Place(String postcode, String words, boolean isHome) {

    private static final int TOO_SHORT_TO_TELL = 4;

    static Place of(Address address) {
        return switch (address) {
            case Address.At(List<String> lines, var postcode)
            when !lines.isEmpty() && postcode.isBritish() ->
                new Place(postcode.compact(), folded(lines.getFirst()), true);
            case Address.At(List<String> lines, var postcode) ->
                new Place(postcode.compact(), folded(String.join(" ", lines)), false);
            case Address.NoFixedAbode(var whereabouts) -> new Place("", folded(whereabouts), false);
        };
    }

    static String folded(String words) {
        return String.join(" ", Folded.words(words));
    }

    /// Equal for addresses that are one place.
    String key(Encryption encryption) {
        return encryption.keyed("people.place", postcode + " " + words);
    }

    Optional<String> homeKey(Encryption encryption) {
        return Optional.of(key(encryption)).filter(_ -> isHome);
    }

    Optional<String> postcodeKey(Encryption encryption) {
        return Optional.of(postcode)
                .filter(code -> !code.isEmpty())
                .map(code -> encryption.keyed("people.postcode", code));
    }

    /// @param said words, folded
    /// @param compact the same without anything between letters and digits
    boolean isToldBy(String said, String compact) {
        return postcode.length() > TOO_SHORT_TO_TELL && compact.contains(postcode.toLowerCase(Locale.ROOT))
                || isPartOf(said, words);
    }

    /// Whether these words stand in what was said, each as a whole.
    static boolean isPartOf(String said, String words) {
        return words.length() > TOO_SHORT_TO_TELL && (" " + said + " ").contains(" " + words + " ");
    }
}
