package org.fanlight.ui.forms;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fanlight.ui.govuk.DateInput;

/// A date as somebody typed it, in three fields.
public record TypedDate(String name, String day, String month, String year) {

    private static final Pattern DAY_OR_MONTH = Pattern.compile("[0-9]{1,2}");
    private static final Pattern DAY = Pattern.compile("0?[1-9]|[12][0-9]|3[01]");
    private static final Pattern MONTH = Pattern.compile("0?[1-9]|1[0-2]");
    private static final Pattern YEAR = Pattern.compile("(19|20)[0-9]{2}");

    public boolean isBlank() {
        return (day + month + year).isEmpty();
    }

    /// The date, where what was typed is one of the last or the present century.
    public Optional<LocalDate> date() {
        if (!DAY_OR_MONTH.matcher(day).matches()
                || !DAY_OR_MONTH.matcher(month).matches()
                || !YEAR.matcher(year).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /// The one of the three fields that a problem leads to: the first that cannot be right, else the first that is
    /// blank, else the day.
    public String wrongField() {
        var parts =
                List.of(new Part("-day", day, DAY), new Part("-month", month, MONTH), new Part("-year", year, YEAR));
        return parts.stream()
                .filter(Part::isWrong)
                .findFirst()
                .or(() -> parts.stream().filter(Part::isBlank).findFirst())
                .map(part -> name + part.end())
                .orElse(name + "-day");
    }

    /// The three fields in one line.
    public String asTyped() {
        return String.join(" ", day, month, year).strip();
    }

    /// The fields that show again what was typed.
    public DateInput asked(String question) {
        return DateInput.named(name, question).values(day, month, year);
    }

    private record Part(String end, String typed, Pattern sound) {

        boolean isBlank() {
            return typed.isEmpty();
        }

        boolean isWrong() {
            return !isBlank() && !sound.matcher(typed).matches();
        }
    }
}
