package org.fanlight.people;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.regex.Pattern;

/// The three date fields and the tick that say when somebody was born, or is due.
sealed interface BirthFields {

    int FIRST_YEAR = 1900;
    int LATEST_DUE_DAYS = 300;
    int LONGEST_OVERDUE_DAYS = 60;
    Pattern DAY_OR_MONTH = Pattern.compile("[0-9]{1,2}");
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
        String day = form.born().day();
        String month = form.born().month();
        String year = form.born().year();
        if (form.isTicked("unborn")) {
            return due(day, month, year, today);
        }
        if (day.isEmpty() && month.isEmpty()) {
            return yearOnly(year, today);
        }
        if (day.isEmpty() || month.isEmpty() || year.isEmpty()) {
            return new Wrong("Enter the day, month and year, or only the year if that is all that is known");
        }
        return born(day, month, year, today);
    }

    private static BirthFields due(String day, String month, String year, LocalDate today) {
        if (day.isEmpty() || month.isEmpty() || year.isEmpty()) {
            return new Wrong("Enter the due date: the day, month and year, an estimate is enough");
        }
        return switch (date(day, month, year)) {
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

    private static BirthFields born(String day, String month, String year, LocalDate today) {
        return switch (date(day, month, year)) {
            case Sound(BirthDate.Known(LocalDate on))
            when on.isAfter(today) ->
                new Wrong("The birth date must not be in the future. If the child is not born yet, say so below");
            case Sound(BirthDate.Known(LocalDate on))
            when on.getYear() < FIRST_YEAR -> new Wrong("The birth date must not be before 1900");
            case BirthFields fields -> fields;
        };
    }

    private static BirthFields date(String day, String month, String year) {
        boolean digits = DAY_OR_MONTH.matcher(day).matches()
                && DAY_OR_MONTH.matcher(month).matches()
                && YEAR.matcher(year).matches();
        if (!digits) {
            return new Wrong("Enter the date in figures, with four digits for the year, like 27 3 2015");
        }
        try {
            return new Sound(new BirthDate.Known(
                    LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))));
        } catch (DateTimeException notInTheCalendar) {
            return new Wrong("There is no such day. Check the day and the month");
        }
    }
}
