package org.fanlight.frontdoor.house.web.clocks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.fanlight.frontdoor.house.Course;
import org.fanlight.frontdoor.house.web.HouseTab;
import org.fanlight.frontdoor.house.web.SaidWords;
import org.fanlight.ui.NotFound;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.govuk.Choice;
import org.fanlight.ui.govuk.Option;
import org.fanlight.ui.govuk.Table;
import org.fanlight.ui.govuk.Table.Cell;
import org.fanlight.worktime.ClockCode;
import org.fanlight.worktime.ClockRule;
import org.fanlight.worktime.ClockRules;
import org.fanlight.worktime.LimitKind;
import org.fanlight.worktime.London;
import org.fanlight.worktime.Said;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/// Builds the pages of the clocks.
@Component
class ClocksPages {

    private final ClockRules rules;
    private final Clock clock;

    ClocksPages(ClockRules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    ClocksPage all() {
        var all = rules.all();
        return new ClocksPage(HouseTab.CLOCKS.navigation(), lines(all, true), lines(all, false));
    }

    /// The page of one of the partnership's own clocks.
    ClockPage of(ClockCode code, ClockForm form, Overtaken overtaken, Problems problems) {
        var course = course(rules.all(), code);
        if (!isOwn(course)) {
            throw new NotFound();
        }
        return new ClockPage(
                HouseTab.CLOCKS.navigation(),
                ClockLine.of(code, course, today()),
                history(course),
                Arrays.stream(LimitKind.values())
                        .<Choice>map(kind -> Option.of(kind.name(), StringUtils.capitalize(kind.words())))
                        .toList(),
                course.newest(),
                overtaken == Overtaken.YES ? newest(course) : "",
                form,
                problems);
    }

    /// Whether somebody else has set the clock while the form was written.
    enum Overtaken {
        YES,
        NO
    }

    private List<ClockLine> lines(List<Said<ClockRule>> all, boolean own) {
        return Arrays.stream(ClockCode.values())
                .filter(code -> isOwn(course(all, code)) == own)
                .map(code -> ClockLine.of(code, course(all, code), today()))
                .toList();
    }

    private static Course<ClockRule> course(List<Said<ClockRule>> all, ClockCode code) {
        return new Course<>(
                all.stream().filter(said -> said.what().clock() == code).toList(), ClockRule::from);
    }

    private static boolean isOwn(Course<ClockRule> course) {
        return course.all().stream().allMatch(said -> said.what().isLocal());
    }

    private static String newest(Course<ClockRule> course) {
        var newest = course.all().getLast();
        return newest.byName() + " set it to " + newest.what().limit().words() + " from "
                + London.dayWords(newest.what().from()) + ".";
    }

    private static Table history(Course<ClockRule> course) {
        var head = Stream.of("From", "Runs", "Who said so").map(Cell::of).toList();
        var rows = course.all().reversed().stream()
                .map(said -> Stream.of(
                                London.dayWords(said.what().from()),
                                said.what().limit().words(),
                                SaidWords.of(said))
                        .map(Cell::of)
                        .toList())
                .toList();
        return Table.of("All that was ever set, newest first", head, rows);
    }

    private LocalDate today() {
        return London.dateOf(clock.instant());
    }
}
