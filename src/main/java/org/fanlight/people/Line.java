package org.fanlight.people;

import java.text.Normalizer;

/// One line of typed text in the form in which it is stored and compared.
public final class Line {

    private Line() {}

    /// Composed Unicode without control characters, halves of characters or spare spaces.
    public static String of(String typed) {
        String composed = Normalizer.normalize(typed, Normalizer.Form.NFC);
        return composed.replaceAll("[\\p{Cc}\\p{Cs}\\p{Cn}\\s]+", " ").strip();
    }

    /// Whether the line has room for what was typed.
    static boolean fits(String typed, int longest) {
        String line = of(typed);
        return line.codePointCount(0, line.length()) <= longest;
    }

    /// The line, refused when it is longer than there is room for.
    ///
    /// @throws IllegalArgumentException for more than `longest` characters, without repeating them
    static String of(String typed, int longest) {
        if (!fits(typed, longest)) {
            throw new IllegalArgumentException("Longer than " + longest + " characters");
        }
        return of(typed);
    }
}
