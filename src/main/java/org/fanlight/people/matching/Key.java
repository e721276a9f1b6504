package org.fanlight.people.matching;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// The keys under which a person can be looked up: a letter for the kind and then the value.
final class Key {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter MONTH_AND_DAY = DateTimeFormatter.ofPattern("MMdd", Locale.ROOT);
    private static final int LAST_DIGITS = 4;

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
}
