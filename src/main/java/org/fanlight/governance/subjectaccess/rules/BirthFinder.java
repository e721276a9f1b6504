package org.fanlight.governance.subjectaccess.rules;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Finds birth dates in a text, in the ways in which people write days.
final class BirthFinder {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final String MONTH =
            "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
                    + "|nov(?:ember)?|dec(?:ember)?)";

    private static final Pattern FIGURES = Pattern.compile(
            "(?<![0-9])([0-9]{1,2})\\s?[./\\-]\\s?([0-9]{1,2})\\s?[./\\-]\\s?([0-9]{4}|[0-9]{2})(?![0-9])");
    private static final Pattern ISO = Pattern.compile("(?<![0-9])([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?![0-9])");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?<![0-9])([0-9]{1,2})(?:st|nd|rd|th)?\\s*(?:of\\s+)?" + MONTH + "\\.?,?\\s*([0-9]{4}|[0-9]{2})(?![0-9])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH_FIRST = Pattern.compile(
            MONTH + "\\.?\\s+([0-9]{1,2})(?:st|nd|rd|th)?,?\\s+([0-9]{4})(?![0-9])", Pattern.CASE_INSENSITIVE);

    private static final int CENTURY = 100;

    private final Set<LocalDate> births;

    BirthFinder(Collection<LocalDate> births, Collection<LocalDate> own) {
        this.births =
                Set.copyOf(births.stream().filter(day -> !own.contains(day)).toList());
    }

    List<int[]> in(String text) {
        var found = new ArrayList<int[]>();
        if (births.isEmpty()) {
            return found;
        }
        add(found, FIGURES, text, date -> isBirth(date.group(3), date.group(2), date.group(1)));
        add(found, ISO, text, date -> isBirth(date.group(1), date.group(2), date.group(3)));
        add(found, DAY_FIRST, text, date -> isBirth(date.group(3), month(date.group(2)), date.group(1)));
        add(found, MONTH_FIRST, text, date -> isBirth(date.group(3), month(date.group(1)), date.group(2)));
        return found;
    }

    private static void add(List<int[]> found, Pattern pattern, String text, Predicate<MatchResult> isOne) {
        pattern.matcher(text).results().filter(isOne).forEach(date -> found.add(new int[] {date.start(), date.end()}));
    }

    private static String month(String name) {
        return String.valueOf(MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1);
    }

    /// Of a year in two figures, either century is meant.
    private boolean isBirth(String year, String month, String day) {
        var number = Integer.parseInt(year);
        return year.length() > 2
                ? isBirth(number, month, day)
                : isBirth(number + 19 * CENTURY, month, day) || isBirth(number + 20 * CENTURY, month, day);
    }

    private boolean isBirth(int year, String month, String day) {
        return date(year, Integer.parseInt(month), Integer.parseInt(day))
                .filter(births::contains)
                .isPresent();
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
