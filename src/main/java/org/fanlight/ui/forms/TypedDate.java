package org.fanlight.ui.forms;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fanlight.ui.govuk.DateInput;

/// A date as somebody typed it, in three fields; the month in figures or in words, such as "3", "Mar" or "March".
public record TypedDate(String name, String day, String month, String year) {

    private static final Pattern DAY = Pattern.compile("0?[1-9]|[12][0-9]|3[01]");
    private static final Pattern MONTH = Pattern.compile("0?[1-9]|1[0-2]");
    private static final Pattern YEAR = Pattern.compile("(19|20)[0-9]{2}");

    private static final int SHORTEST_MONTH = 3;

    public boolean isBlank() {
        return (day + month + year).isEmpty();
    }

    public boolean lacksAPart() {
        return day.isEmpty() || month.isEmpty() || year.isEmpty();
    }

    /// The whole date, where what was typed is one of the last or the present century.
    public Optional<LocalDate> date() {
        if (!isSoundInParts()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(yearNumber(), monthTyped().orElseThrow(), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /// The date as far as it was typed: the year is needed, and the month where there is a day.
    public Optional<PartialDate> partial() {
        if (!day.isEmpty()) {
            return date().map(PartialDate.Day::new);
        }
        if (!YEAR.matcher(year).matches()) {
            return Optional.empty();
        }
        return month.isEmpty()
                ? Optional.of(new PartialDate.InYear(Year.of(yearNumber())))
                : monthTyped().map(known -> new PartialDate.InMonth(YearMonth.of(yearNumber(), known)));
    }

    /// Whether each field could be part of some date, so that only the calendar is against it.
    public boolean isSoundInParts() {
        return parts().stream().allMatch(Part::isSound);
    }

    /// The one of the three fields that a problem leads to: the first that cannot be right, else the first that is
    /// blank, else the day.
    public String wrongField() {
        return wrongField(parts());
    }

    /// The same where a part of the date is enough, so that a blank day is no problem.
    public String wrongFieldOfPartial() {
        return wrongField(parts().reversed());
    }

    /// The three fields in one line.
    public String asTyped() {
        return String.join(" ", day, month, year).strip();
    }

    /// The fields that show again what was typed.
    public DateInput asked(String question) {
        return DateInput.named(name, question).values(day, month, year);
    }

    private String wrongField(List<Part> blanksInOrder) {
        return parts().stream()
                .filter(Part::isWrong)
                .findFirst()
                .or(() -> blanksInOrder.stream().filter(Part::isBlank).findFirst())
                .map(part -> name + part.end())
                .orElse(name + "-day");
    }

    private List<Part> parts() {
        return List.of(
                new Part("-day", day, DAY.matcher(day).matches()),
                new Part("-month", month, monthTyped().isPresent()),
                new Part("-year", year, YEAR.matcher(year).matches()));
    }

    private Optional<Month> monthTyped() {
        return MONTH.matcher(month).matches()
                ? Optional.of(Month.of(Integer.parseInt(month)))
                : Arrays.stream(Month.values()).filter(this::isNamed).findFirst();
    }

    private boolean isNamed(Month candidate) {
        var typed = month.toLowerCase(Locale.UK).replace(".", "");
        return typed.length() >= SHORTEST_MONTH
                && candidate
                        .getDisplayName(TextStyle.FULL, Locale.UK)
                        .toLowerCase(Locale.UK)
                        .startsWith(typed);
    }

    private int yearNumber() {
        return Integer.parseInt(year);
    }

    private record Part(String end, String typed, boolean isSound) {

        boolean isBlank() {
            return typed.isEmpty();
        }

        boolean isWrong() {
            return !isBlank() && !isSound;
        }
    }
}
