package org.fanlight.frontdoor.house.web.hours;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.fanlight.frontdoor.house.Course;
import org.fanlight.frontdoor.house.web.HouseTab;
import org.fanlight.frontdoor.house.web.SaidWords;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.govuk.Table;
import org.fanlight.ui.govuk.Table.Cell;
import org.fanlight.worktime.Hub;
import org.fanlight.worktime.London;
import org.fanlight.worktime.OpeningTimes;
import org.fanlight.worktime.OpeningWeek;
import org.fanlight.worktime.Said;
import org.fanlight.worktime.SpecialDay;
import org.springframework.stereotype.Component;

/// Builds the page of the opening hours.
@Component
class HoursPages {

    private final OpeningTimes times;
    private final Clock clock;

    HoursPages(OpeningTimes times, Clock clock) {
        this.times = times;
        this.clock = clock;
    }

    HoursPage fresh() {
        return of(startingForm(), DayForm.EMPTY, "", Problems.none());
    }

    HoursPage again(WeekForm week, String overtaken, Problems problems) {
        return of(week, DayForm.EMPTY, overtaken, problems);
    }

    HoursPage again(DayForm day, String overtaken, Problems problems) {
        return of(startingForm(), day, overtaken, problems);
    }

    /// The week that somebody else has set, in words.
    String newestWeek() {
        var newest = weeks().all().getLast();
        return newest.byName() + " set the hours from "
                + London.dayWords(newest.what().from()) + ".";
    }

    /// The day that somebody else has set, in words.
    String newestDay() {
        var newest = days().all().getLast();
        return newest.byName() + " set " + London.dayWords(newest.what().day()) + ": " + DayWords.of(newest.what())
                + ".";
    }

    private HoursPage of(WeekForm week, DayForm day, String overtaken, Problems problems) {
        var today = London.dateOf(clock.instant());
        var weeks = weeks();
        var days = days();
        return new HoursPage(
                HouseTab.HOURS.navigation(),
                Stream.concat(weeks.on(today).stream(), weeks.comingAfter(today).stream())
                        .map(HoursPages::told)
                        .toList(),
                new DaysAhead(days.all(), today).table(),
                history(weeks, days),
                Arrays.stream(DayOfWeek.values())
                        .map(weekday -> new HoursPage.Weekday(WeekForm.name(weekday), WeekForm.words(weekday)))
                        .toList(),
                weeks.newest(),
                days.newest(),
                overtaken,
                week.typed(),
                day.typed(),
                problems);
    }

    private WeekForm startingForm() {
        return WeekForm.startingFrom(
                weeks().on(London.dateOf(clock.instant())).orElseThrow().what());
    }

    private Course<OpeningWeek> weeks() {
        return new Course<>(times.weeks().getOrDefault(Hub.FRONT_DOOR, List.of()), OpeningWeek::from);
    }

    private Course<SpecialDay> days() {
        return new Course<>(times.days(), SpecialDay::day);
    }

    private static HoursPage.Week told(Said<OpeningWeek> week) {
        var rows = Arrays.stream(DayOfWeek.values())
                .map(weekday -> List.of(Cell.of(WeekForm.words(weekday)), Cell.of(hours(week.what(), weekday))))
                .toList();
        var head = List.of(Cell.of("Weekday"), Cell.of("Open"));
        return new HoursPage.Week(
                Table.of("From " + London.dayWords(week.what().from()), head, rows)
                        .withFirstCellIsHeader(true),
                SaidWords.of(week));
    }

    private static String hours(OpeningWeek week, DayOfWeek weekday) {
        var hours = week.hours().get(weekday);
        return hours == null ? "Closed" : hours.words();
    }

    private static Table history(Course<OpeningWeek> weeks, Course<SpecialDay> days) {
        var rows = Stream.concat(
                        weeks.all().stream()
                                .map(said ->
                                        row(said, "Every week from", said.what().from(), words(said.what()))),
                        days.all().stream()
                                .map(said -> row(said, "One day", said.what().day(), DayWords.of(said.what()))))
                .toList();
        var head =
                Stream.of("What", "When", "Hours", "Who said so").map(Cell::of).toList();
        return Table.of("All that was ever set", head, rows);
    }

    private static List<Cell> row(Said<?> said, String what, LocalDate when, String hours) {
        return Stream.of(what, London.dayWords(when), hours, SaidWords.of(said))
                .map(Cell::of)
                .toList();
    }

    private static String words(OpeningWeek week) {
        return Arrays.stream(DayOfWeek.values())
                .filter(week.hours()::containsKey)
                .map(weekday -> WeekForm.words(weekday) + " " + hours(week, weekday))
                .reduce((one, other) -> one + ", " + other)
                .orElse("Closed");
    }
}
