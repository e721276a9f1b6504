package org.fanlight.frontdoor.house.web.hours;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.fanlight.frontdoor.house.web.SaidWords;
import org.fanlight.ui.govuk.Table;
import org.fanlight.ui.govuk.Table.Cell;
import org.fanlight.worktime.BankHoliday;
import org.fanlight.worktime.BankHolidays;
import org.fanlight.worktime.London;
import org.fanlight.worktime.Said;
import org.fanlight.worktime.SpecialDay;

/// The bank holidays to come, and the days about which something was said.
record DaysAhead(List<Said<SpecialDay>> said, LocalDate today) {

    private static final int MONTHS = 13;

    /// A day that is different.
    private record Ahead(Optional<BankHoliday> holiday, Optional<Said<SpecialDay>> said) {

        String opening() {
            return said.map(each -> DayWords.of(each.what())).orElse("Closed, a bank holiday");
        }

        String who() {
            return said.map(SaidWords::of).orElse("Banking and Financial Dealings Act 1971");
        }
    }

    Table table() {
        var head = Stream.of("Day", "What it is", "Opening", "Who said so")
                .map(Cell::of)
                .toList();
        var rows = days().entrySet().stream()
                .map(day -> row(day.getKey(), day.getValue()))
                .toList();
        return Table.of("Bank holidays and other days to come", head, rows).withFirstCellIsHeader(true);
    }

    private Map<LocalDate, Ahead> days() {
        var days = new TreeMap<LocalDate, Ahead>();
        BankHolidays.between(today, today.plusMonths(MONTHS))
                .forEach(holiday -> days.put(holiday.day(), new Ahead(Optional.of(holiday), Optional.empty())));
        said.stream()
                .filter(each -> !each.what().day().isBefore(today))
                .forEach(each -> days.merge(
                        each.what().day(),
                        new Ahead(Optional.empty(), Optional.of(each)),
                        (before, now) -> new Ahead(before.holiday(), now.said())));
        return days;
    }

    private static List<Cell> row(LocalDate day, Ahead ahead) {
        var name = ahead.holiday().map(BankHoliday::name).orElse(isWeekend(day) ? "A weekend" : "A weekday");
        return Stream.of(
                        WeekForm.words(day.getDayOfWeek()) + " " + London.dayWords(day),
                        name,
                        ahead.opening(),
                        ahead.who())
                .map(Cell::of)
                .toList();
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
