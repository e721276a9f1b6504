package org.fanlight.ui.forms;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// A date as far as somebody knows it.
public sealed interface PartialDate {

    record Day(LocalDate on) implements PartialDate {}

    record InMonth(YearMonth month) implements PartialDate {}

    record InYear(Year year) implements PartialDate {}

    /// What [#written] wrote.
    static PartialDate read(String written) {
        return switch (written.length()) {
            case 4 -> new InYear(Year.parse(written));
            case 7 -> new InMonth(YearMonth.parse(written));
            default -> new Day(LocalDate.parse(written));
        };
    }

    /// The first day that it may mean.
    default LocalDate earliest() {
        return switch (this) {
            case Day(LocalDate on) -> on;
            case InMonth(YearMonth month) -> month.atDay(1);
            case InYear(Year year) -> year.atDay(1);
        };
    }

    /// The last day that it may mean.
    default LocalDate latest() {
        return switch (this) {
            case Day(LocalDate on) -> on;
            case InMonth(YearMonth month) -> month.atEndOfMonth();
            case InYear(Year year) -> year.atMonth(Month.DECEMBER).atEndOfMonth();
        };
    }

    /// For example "4 March 2024", "March 2024", "2024".
    default String words() {
        return switch (this) {
            case Day(LocalDate on) -> Wording.DAY.format(on);
            case InMonth(YearMonth month) -> Wording.MONTH.format(month);
            case InYear(Year year) -> year.toString();
        };
    }

    /// With reduced accuracy by ISO 8601: "2024-03-04", "2024-03", "2024".
    default String written() {
        return switch (this) {
            case Day(LocalDate on) -> on.toString();
            case InMonth(YearMonth month) -> month.toString();
            case InYear(Year year) -> year.toString();
        };
    }

    /// How dates read.
    final class Wording {

        private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
        private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

        private Wording() {}
    }
}
