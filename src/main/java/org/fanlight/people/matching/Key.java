package org.fanlight.people.matching;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The keys under which a person can be looked up: a letter for the kind and then the value.
final class Key {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter MONTH_AND_DAY = DateTimeFormatter.ofPattern("MMdd", Locale.ROOT);
    private static final int LAST_DIGITS = 4;
    private static final int FEWEST_LETTERS = 3;
    private static final String BEGINNING = "^";

    private Key() {}

    static String name(String word) {
        return "n" + word;
    }

    static String addressWord(String word) {
        return "a" + word;
    }

    static String postcode(String postcode) {
        return "z" + Folded.of(postcode).replace(" ", "");
    }

    static String phone(String digits) {
        return "d" + digits;
    }

    static String nhsNumber(String digits) {
        return "h" + digits;
    }

    static String phoneEnd(String digits) {
        return "t" + digits.substring(Math.max(0, digits.length() - LAST_DIGITS));
    }

    static String born(LocalDate day) {
        return "b" + DAY.format(day);
    }

    static String birthday(LocalDate day) {
        return "m" + MONTH_AND_DAY.format(day);
    }

    static String year(int year) {
        return "y" + year;
    }

    static String estimatedYear(int year) {
        return "e" + year;
    }

    /// What is still being typed; one or two letters begin too many words to be looked up so.
    static String startingWith(String key) {
        return key.length() <= FEWEST_LETTERS ? key : BEGINNING + key;
    }

    /// The key itself and whatever finds it by its beginning.
    static Stream<String> andBeginnings(String key) {
        return Stream.concat(
                Stream.of(key),
                IntStream.rangeClosed(1, key.codePointCount(0, key.length()))
                        .mapToObj(letters -> key.substring(0, key.offsetByCodePoints(0, letters)))
                        .filter(beginning -> beginning.length() > FEWEST_LETTERS)
                        .map(Key::startingWith));
    }
}
