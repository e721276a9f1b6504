package org.fanlight.frontdoor.house.web.clocks;

import java.time.LocalDate;
import java.util.List;
import org.fanlight.frontdoor.house.Course;
import org.fanlight.worktime.ClockCode;
import org.fanlight.worktime.ClockRule;
import org.fanlight.worktime.London;
import org.fanlight.worktime.Said;

/// A clock in words: what it runs for, how long, since when, what is coming, and who says so.
///
/// @param url where it can be changed, if it is the partnership's own
public record ClockLine(String words, String limit, List<String> coming, String source, String url) {

    static ClockLine of(ClockCode clock, Course<ClockRule> course, LocalDate today) {
        var holds = course.on(today).orElseThrow();
        return new ClockLine(
                clock.words(),
                holds.what().limit().words() + ", from "
                        + London.dayWords(holds.what().from()),
                course.comingAfter(today).stream()
                        .map(rule -> rule.what().limit().words() + " from "
                                + London.dayWords(rule.what().from()) + " (" + source(rule) + ")")
                        .toList(),
                source(holds),
                ClocksController.URL + "/" + clock.code());
    }

    private static String source(Said<ClockRule> rule) {
        return rule.by().isEmpty()
                ? rule.why()
                : rule.why() + ". Set by " + rule.byName() + ", " + London.momentWords(rule.at());
    }
}
