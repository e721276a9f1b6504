package org.fanlight.people;

import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.OptionalInt;

/// A child who is not born yet has a due date, and that is not the same as not knowing the birthday.
public sealed interface BirthDate {

    record Known(LocalDate on) implements BirthDate {}

    record Estimated(Year year) implements BirthDate {}

    record Unborn(LocalDate dueOn) implements BirthDate {}

    record NotKnown() implements BirthDate {}

    /// Completed years on a day: an estimate counts calendar years; nothing for the unborn and the unknown.
    default OptionalInt ageOn(LocalDate day) {
        return switch (this) {
            case Known(LocalDate on) ->
                OptionalInt.of(Math.max(0, Period.between(on, day).getYears()));
            case Estimated(Year year) -> OptionalInt.of(Math.max(0, day.getYear() - year.getValue()));
            case Unborn _, NotKnown _ -> OptionalInt.empty();
        };
    }

    /// For example "4 March 2015", "About 2015", "Unborn, due 4 March 2027"; empty when not known.
    default String words() {
        return switch (this) {
            case Known(LocalDate on) -> Wording.DAY.format(on);
            case Estimated(Year year) -> "About " + year;
            case Unborn(LocalDate dueOn) -> "Unborn, due " + Wording.DAY.format(dueOn);
            case NotKnown() -> "";
        };
    }

    /// For example "4 March 2015 (11 years)", "About 2015 (about 11 years)", "Unborn, due 4 March 2027".
    default String wordsOn(LocalDate today) {
        return switch (this) {
            case Known(LocalDate on) -> words() + " (" + Wording.age(on, today) + ")";
            case Estimated(Year year) ->
                words() + " (about " + Wording.counted(ageOn(today).orElse(0), "year") + ")";
            case Unborn(LocalDate dueOn) ->
                dueOn.isBefore(today) ? "Unborn when recorded, was due " + Wording.DAY.format(dueOn) : words();
            case NotKnown() -> "Birth date not known";
        };
    }

    /// How ages and days read.
    final class Wording {

        static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

        private Wording() {}

        private static String age(LocalDate born, LocalDate today) {
            Period age = Period.between(born, today);
            if (age.isNegative()) {
                return "birth date in the future";
            }
            if (age.getYears() >= 2) {
                return counted(age.getYears(), "year");
            }
            long months = age.toTotalMonths();
            return months >= 1 ? counted((int) months, "month") : counted(age.getDays(), "day");
        }

        private static String counted(int number, String unit) {
            return number + " " + unit + (number == 1 ? "" : "s");
        }
    }
}
