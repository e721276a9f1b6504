package org.fanlight.frontdoor.contacts.web;

import java.util.List;

/// First, second, third … as words up to tenth, then 11th, 12th …
final class Ordinals {

    private static final List<String> WORDS =
            List.of("First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth");

    private Ordinals() {}

    static String capitalised(int number) {
        return number >= 1 && number <= WORDS.size() ? WORDS.get(number - 1) : number + suffix(number);
    }

    private static String suffix(int number) {
        var teen = number % 100 >= 11 && number % 100 <= 13;
        return teen
                ? "th"
                : switch (number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
    }
}
