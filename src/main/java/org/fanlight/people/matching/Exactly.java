package org.fanlight.people.matching;

import java.util.ArrayList;
import java.util.List;

/// A search for exactly one person, in the language of PostgreSQL's `tsquery`: two words of their names to the letter
/// and
/// their birth date, or their NHS number. A slip, half a name or a year is not enough.
public final class Exactly {

    private static final int NHS_NUMBER = 10;

    private Exactly() {}

    /// Empty, which nobody satisfies, where the clues name nobody exactly.
    public static String of(Clues clues) {
        List<String> ways = new ArrayList<>();
        var names = clues.nameWords();
        for (var day : clues.days()) {
            for (int one = 0; one < names.size(); one++) {
                for (int other = one + 1; other < names.size(); other++) {
                    ways.add("(%s & %s & %s)"
                            .formatted(
                                    quoted(Key.name(names.get(one))),
                                    quoted(Key.name(names.get(other))),
                                    quoted(Key.born(day))));
                }
            }
        }
        clues.phones().stream()
                .filter(digits -> digits.length() == NHS_NUMBER)
                .forEach(digits -> ways.add(quoted(Key.nhsNumber(digits))));
        return String.join(" | ", ways);
    }

    /// Keys hold no quotes, so a quote never needs escaping.
    private static String quoted(String key) {
        return "'" + key + "'";
    }
}
