package org.fanlight.people.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes a line of free text apart: dates, postcodes and phone numbers first, what remains are words.
final class FreeText {

    private static final String MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
    private static final Pattern YEAR_FIRST = Pattern.compile("\\b([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})\\b");
    private static final Pattern DAY_FIRST = Pattern.compile("\\b([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4})\\b");
    private static final Pattern MONTH_IN_WORDS = Pattern.compile(
            "\\b([0-9]{1,2})(?:st|nd|rd|th)? (" + MONTHS + ")[a-z]{0,6} ([0-9]{4})\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern POSTCODE =
            Pattern.compile("\\b[A-Z]{1,2}[0-9][A-Z0-9]?(?: ?[0-9][A-Z]{2})?\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9](?:[ -]?[0-9]){3,14}");

    private final List<LocalDate> dates = new ArrayList<>();
    private final List<String> postcodes = new ArrayList<>();
    private final List<String> phones = new ArrayList<>();
    private String rest;

    FreeText(String text) {
        rest = text;
        take(YEAR_FIRST).forEach(found -> addDate(found.group(1), found.group(2), found.group(3)));
        take(DAY_FIRST).forEach(found -> addDate(found.group(3), found.group(2), found.group(1)));
        take(MONTH_IN_WORDS).forEach(found -> addDate(found.group(3), month(found.group(2)), found.group(1)));
        take(POSTCODE).forEach(found -> postcodes.add(found.group()));
        take(PHONE).forEach(found -> phones.add(found.group()));
    }

    List<LocalDate> dates() {
        return dates;
    }

    List<String> postcodes() {
        return postcodes;
    }

    List<String> phones() {
        return phones;
    }

    /// What is neither a date nor a postcode nor a phone number.
    String words() {
        return rest;
    }

    private List<MatchResult> take(Pattern pattern) {
        Matcher matcher = pattern.matcher(rest);
        List<MatchResult> found = matcher.results().toList();
        rest = matcher.replaceAll(" ");
        return found;
    }

    /// The day with the month first where it cannot be otherwise; what is in no calendar is not a clue.
    private void addDate(String year, String month, String day) {
        Days.of(year, month, day).or(() -> Days.of(year, day, month)).ifPresent(dates::add);
    }

    private static String month(String word) {
        int place = MONTHS.indexOf(word.toLowerCase(Locale.ROOT));
        return String.valueOf(place / 4 + 1);
    }
}
