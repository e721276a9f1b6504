package org.fanlight.people.matching;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;
import org.fanlight.people.BirthDate;

/// What the dates and years searched for have in common with a birth date.
final class BirthLikeness {

    private BirthLikeness() {}

    /// What is not known on either side speaks neither for nor against.
    static Set<Evidence> of(Clues clues, BirthDate birth) {
        return switch (birth) {
            case BirthDate.Known(var day) -> clues.days().isEmpty() ? years(clues, day.getYear()) : known(clues, day);
            case BirthDate.Estimated(var year) -> estimated(clues, year.getValue());
            case BirthDate.Unborn(var dueOn) -> clues.days().contains(dueOn) ? Set.of(Evidence.DUE_SAME) : Set.of();
            case BirthDate.NotKnown() -> Set.of();
        };
    }

    private static Set<Evidence> known(Clues clues, LocalDate day) {
        if (clues.days().contains(day)) {
            return Set.of(Evidence.BIRTH_SAME);
        }
        if (clues.days().stream().flatMap(typed -> Days.swapped(typed).stream()).anyMatch(day::equals)) {
            return Set.of(Evidence.BIRTH_SWAPPED);
        }
        boolean birthday = clues.days().stream().map(MonthDay::from).anyMatch(MonthDay.from(day)::equals);
        return Set.of(birthday ? Evidence.BIRTHDAY_SAME : Evidence.BIRTH_OTHER);
    }

    private static Set<Evidence> estimated(Clues clues, int year) {
        boolean sameYear = clues.days().stream().anyMatch(day -> Math.abs(day.getYear() - year) <= 1);
        return sameYear ? Set.of(Evidence.BIRTH_YEAR) : years(clues, year);
    }

    private static Set<Evidence> years(Clues clues, int year) {
        boolean near = clues.years().stream().anyMatch(typed -> Math.abs(typed - year) <= 1);
        return near ? Set.of(Evidence.BIRTH_YEAR) : Set.of();
    }
}
