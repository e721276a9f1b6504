package org.fanlight.people;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// One line of typed text in the form in which it is stored and compared.
public final class Line {

    private static final Pattern SPACES_AND_UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Cn}\\s]+");

    private Line() {}

    /// Composed Unicode without control characters, halves of characters or spare spaces.
    public static String of(String typed) {
        if (isPlain(typed)) {
            return typed;
        }
        String composed = Normalizer.normalize(typed, Normalizer.Form.NFC);
        return SPACES_AND_UNSEEN.matcher(composed).replaceAll(" ").strip();
    }

    /// Whether the line has room for what was typed.
    static boolean fits(String typed, int longest) {
        return isWithin(longest, of(typed));
    }

    /// The line, refused when it is longer than there is room for.
    ///
    /// @throws IllegalArgumentException for more than `longest` characters, without repeating them
    static String of(String typed, int longest) {
        String line = of(typed);
        if (!isWithin(longest, line)) {
            throw new IllegalArgumentException("Longer than " + longest + " characters");
        }
        return line;
    }

    private static boolean isWithin(int longest, String line) {
        return line.codePointCount(0, line.length()) <= longest;
    }

    /// Whether there is nothing to do: printable ASCII with single spaces inside, as most names on record are.
    private static boolean isPlain(String typed) {
        char before = ' ';
        for (int at = 0; at < typed.length(); at++) {
            char here = typed.charAt(at);
            if (here < ' ' || here > '~' || here == ' ' && before == ' ') {
                return false;
            }
            before = here;
        }
        return typed.isEmpty() || before != ' ';
    }
}
