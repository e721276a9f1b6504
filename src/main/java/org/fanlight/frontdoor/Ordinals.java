package org.fanlight.frontdoor;

import java.util.List;
import org.springframework.util.StringUtils;

/// First, second, third … as words up to tenth, then 11th, 12th …
public final class Ordinals {

    private static final List<String> WORDS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

    private Ordinals() {}

    /// As it stands in a sentence: "third".
    public static String of(int number) {
        return number >= 1 && number <= WORDS.size() ? WORDS.get(number - 1) : number + suffix(number);
    }

    /// As it begins a line: "Third".
    public static String capitalised(int number) {
        return StringUtils.capitalize(of(number));
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
