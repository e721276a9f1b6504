package org.fanlight.people;

import java.time.LocalDate;
import java.time.Year;
import java.util.regex.Pattern;
import org.fanlight.ui.forms.TypedDate;

/// The three date fields and the tick that say when somebody was born, or is due.
sealed interface BirthFields {

    int FIRST_YEAR = 1900;
    int LATEST_DUE_DAYS = 300;
    int LONGEST_OVERDUE_DAYS = 60;
    Pattern YEAR = Pattern.compile("[0-9]{4}");

    record Sound(BirthDate birth) implements BirthFields {}

    record Wrong(String message) implements BirthFields {}

    default BirthDate orNotKnown() {
        return switch (this) {
            case Sound(BirthDate birth) -> birth;
            case Wrong _ -> new BirthDate.NotKnown();
        };
    }

    static BirthFields of(PersonForm form, LocalDate today) {
        var born = form.born();
        if (form.isTicked("unborn")) {
            return due(born, today);
        }
        if (born.day().isEmpty() && born.month().isEmpty()) {
            return yearOnly(born.year(), today);
        }
        if (born.lacksAPart()) {
            return new Wrong("Enter the day, month and year, or only the year if that is all that is known");
        }
        return born(born, today);
    }

    private static BirthFields due(TypedDate typed, LocalDate today) {
        if (typed.lacksAPart()) {
            return new Wrong("Enter the due date: the day, month and year, an estimate is enough");
        }
        return switch (date(typed)) {
            case Sound(BirthDate.Known(LocalDate on))
            when on.isAfter(today.plusDays(LATEST_DUE_DAYS)) || on.isBefore(today.minusDays(LONGEST_OVERDUE_DAYS)) ->
                new Wrong("The due date must be within ten months from now, or lately passed");
            case Sound(BirthDate.Known(LocalDate on)) -> new Sound(new BirthDate.Unborn(on));
            case BirthFields wrong -> wrong;
        };
    }

    private static BirthFields yearOnly(String year, LocalDate today) {
        if (year.isEmpty()) {
            return new Sound(new BirthDate.NotKnown());
        }
        if (!YEAR.matcher(year).matches()) {
            return new Wrong("Enter the year of birth with four digits");
        }
        int number = Integer.parseInt(year);
        return number < FIRST_YEAR || number > today.getYear()
                ? new Wrong("The year of birth must be between 1900 and this year")
                : new Sound(new BirthDate.Estimated(Year.of(number)));
    }

    private static BirthFields born(TypedDate typed, LocalDate today) {
        if (YEAR.matcher(typed.year()).matches() && Integer.parseInt(typed.year()) < FIRST_YEAR) {
            return new Wrong("The birth date must not be before 1900");
        }
        return switch (date(typed)) {
            case Sound(BirthDate.Known(LocalDate on))
            when on.isAfter(today) ->
                new Wrong("The birth date must not be in the future. If the child is not born yet, say so below");
            case BirthFields fields -> fields;
        };
    }

    private static BirthFields date(TypedDate typed) {
        return typed.date()
                .<BirthFields>map(on -> new Sound(new BirthDate.Known(on)))
                .orElseGet(() -> new Wrong(
                        typed.isSoundInParts()
                                ? "There is no such day. Check the day and the month"
                                : "Enter the date with four digits for the year, like 27 3 2015 or 27 March 2015"));
    }
}
