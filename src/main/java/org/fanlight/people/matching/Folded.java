package org.fanlight.people.matching;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Text as it is compared: lower case, without accents, apostrophes and punctuation.
public final class Folded {

    private static final int LONGEST_WORD = 40;

    private Folded() {}

    /// The folded words, each at most forty letters or digits long.
    public static List<String> words(String text) {
        return Arrays.stream(of(text).split(" ", -1))
                .filter(word -> !word.isEmpty())
                .map(Folded::cut)
                .toList();
    }

    static String of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("[\\p{M}'’‘ʼ`´]+", "")
                .toLowerCase(Locale.ROOT);
        return plain.codePoints()
                .mapToObj(Folded::letter)
                .collect(Collectors.joining())
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private static String letter(int codePoint) {
        return switch (codePoint) {
            case 'ł' -> "l";
            case 'đ', 'ð' -> "d";
            case 'ø' -> "o";
            case 'ß' -> "ss";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'þ' -> "th";
            case 'ı' -> "i";
            case 'ħ' -> "h";
            default -> Character.toString(codePoint);
        };
    }

    private static String cut(String word) {
        return word.codePointCount(0, word.length()) <= LONGEST_WORD
                ? word
                : word.substring(0, word.offsetByCodePoints(0, LONGEST_WORD));
    }
}
