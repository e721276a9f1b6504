package org.fanlight.governance.subjectaccess.rules;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fanlight.people.Phone;
import org.jspecify.annotations.Nullable;

/// Finds phone numbers, NHS numbers and e-mail addresses in a text, however their figures are grouped.
final class NumberFinder {

    private static final int FEWEST = 6;
    private static final String BETWEEN = "[\\s().\\-/]*";

    private final List<Pattern> numbers;

    NumberFinder(Collection<String> numbers, Collection<String> own) {
        var theirs = own.stream().map(NumberFinder::key).toList();
        this.numbers = numbers.stream()
                .map(NumberFinder::key)
                .filter(key -> !theirs.contains(key))
                .distinct()
                .map(NumberFinder::pattern)
                .filter(Objects::nonNull)
                .toList();
    }

    List<int[]> in(String text) {
        return numbers.stream()
                .flatMap(number -> number.matcher(text).results())
                .map(found -> new int[] {found.start(), found.end()})
                .toList();
    }

    private static String key(String number) {
        return number.contains("@") || number.length() > Phone.LONGEST ? number.strip() : new Phone(number).digits();
    }

    private static @Nullable Pattern pattern(String key) {
        if (key.contains("@")) {
            return Pattern.compile(Pattern.quote(key), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        }
        if (key.length() < FEWEST || !key.chars().allMatch(Character::isDigit)) {
            return null;
        }
        var abroad = key.startsWith("0") ? "(?:0|(?:\\+|00)?44" + BETWEEN + "0?)" : spaced(key.substring(0, 1));
        return Pattern.compile("(?<![0-9])\\(?" + abroad + BETWEEN + spaced(key.substring(1)) + "(?![0-9])");
    }

    private static String spaced(String figures) {
        return figures.chars().mapToObj(Character::toString).collect(Collectors.joining(BETWEEN));
    }
}
