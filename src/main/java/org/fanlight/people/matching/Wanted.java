package org.fanlight.people.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// A search in the language of PostgreSQL's `tsquery`: one alternative of keys for each clue, each key in quotes.
///
/// @param clues what satisfies each clue
/// @param exact what satisfies a name clue to the letter, to prefer such people among very many
public record Wanted(List<String> clues, List<String> exact) {

    /// @param near for each name word the words in use that are close to it
    public static Wanted of(Clues clues, Map<String, List<String>> near) {
        List<String> wanted = new ArrayList<>();
        List<String> exact = new ArrayList<>();
        for (String word : clues.nameWords()) {
            Set<String> keys = new LinkedHashSet<>();
            keys.add(startingWith(Key.name(word)));
            near.getOrDefault(word, List.of()).forEach(other -> keys.add(quoted(Key.name(other))));
            if (clues.eitherWords().contains(word)) {
                keys.add(startingWith(Key.addressWord(word)));
            }
            wanted.add(anyOf(keys));
            exact.add(quoted(Key.name(word)));
        }
        addAnyOf(births(clues), wanted);
        addAnyOf(places(clues), wanted);
        addAnyOf(clues.phones().stream().map(Wanted::number).toList(), wanted);
        return new Wanted(List.copyOf(wanted), List.copyOf(exact));
    }

    /// People who satisfy any two of the clues, or the only one.
    public String anyTwo() {
        if (clues.size() == 1) {
            return clues.getFirst();
        }
        List<String> pairs = new ArrayList<>();
        for (int one = 0; one < clues.size(); one++) {
            for (int other = one + 1; other < clues.size(); other++) {
                pairs.add("(" + clues.get(one) + ") & (" + clues.get(other) + ")");
            }
        }
        return anyOf(pairs);
    }

    /// People who satisfy one clue at least.
    public String anyOne() {
        return anyOf(clues);
    }

    public boolean isMoreThanOne() {
        return clues.size() > 1;
    }

    private static List<String> births(Clues clues) {
        List<String> keys = new ArrayList<>();
        for (LocalDate day : clues.days()) {
            keys.add(quoted(Key.born(day)));
            keys.add(quoted(Key.birthday(day)));
            keys.add(quoted(Key.estimatedYear(day.getYear())));
            Days.swapped(day).ifPresent(other -> keys.add(quoted(Key.born(other))));
        }
        for (int year : clues.years()) {
            List.of(year - 1, year, year + 1).forEach(near -> keys.add(quoted(Key.year(near))));
        }
        return keys;
    }

    /// A postcode, or all words of the address together: one of its words alone is half a town.
    private static List<String> places(Clues clues) {
        List<String> places = new ArrayList<>();
        clues.postcodes().forEach(code -> places.add(startingWith(Key.postcode(code))));
        if (!clues.addressWords().isEmpty()) {
            places.add(clues.addressWords().stream()
                    .map(word -> startingWith(Key.addressWord(word)))
                    .collect(Collectors.joining(" & ")));
        }
        return places;
    }

    private static void addAnyOf(List<String> keys, List<String> wanted) {
        if (!keys.isEmpty()) {
            wanted.add(anyOf(keys));
        }
    }

    private static String number(String digits) {
        return String.join(
                " | ", quoted(Key.phoneEnd(digits)), startingWith(Key.phone(digits)), quoted(Key.nhsNumber(digits)));
    }

    private static String anyOf(Collection<String> alternatives) {
        return alternatives.stream().collect(Collectors.joining(") | (", "(", ")"));
    }

    /// Keys hold no quotes, so a quote never needs escaping.
    private static String quoted(String key) {
        return "'" + key + "'";
    }

    private static String startingWith(String key) {
        return quoted(Key.startingWith(key));
    }
}
