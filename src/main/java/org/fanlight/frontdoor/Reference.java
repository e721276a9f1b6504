package org.fanlight.frontdoor;

import java.util.Locale;
import java.util.Optional;

/// A contact's reference, easy to say on the phone: eight letters and digits without I, L, O and U.
///
/// The first is a digit, so that no reference reads like a name, and the last a check.
///
/// @param value the eight characters without a dash
public record Reference(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LETTERS = 7;
    private static final long RANGE = 10L << (5 * (LETTERS - 1));
    /// Without a factor in common with the range, so that no two numbers share a reference; large, so that neighbours
    /// do not look alike.
    private static final long SPREAD = 21_690_463_517L;

    /// The reference of the n-th contact; each n below 400 million has its own.
    public static Reference ofNumber(long number) {
        var spread = Math.floorMod(number * SPREAD, RANGE);
        var letters = new StringBuilder();
        for (var shift = 5 * (LETTERS - 1); shift >= 0; shift -= 5) {
            letters.append(ALPHABET.charAt((int) (spread >> shift) & 31));
        }
        return new Reference(letters.append(check(letters)).toString());
    }

    /// Reads a reference as somebody typed it: any letter case, spaces and dashes, O for 0, I or L for 1.
    public static Optional<Reference> typed(String typed) {
        var letters = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        var sound = letters.length() == LETTERS + 1
                && letters.chars().allMatch(letter -> ALPHABET.indexOf(letter) >= 0)
                && check(letters.substring(0, LETTERS)) == letters.charAt(LETTERS);
        return sound ? Optional.of(new Reference(letters)) : Optional.empty();
    }

    /// As it is shown and said: two groups of four.
    public String words() {
        return value.substring(0, 4) + "-" + value.substring(4);
    }

    private static char check(CharSequence letters) {
        var sum = 0;
        for (var place = 0; place < letters.length(); place++) {
            sum += (place + 1) * ALPHABET.indexOf(letters.charAt(place));
        }
        return ALPHABET.charAt(sum % 31);
    }
}
