package org.fanlight.governance.retention.web;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.fanlight.access.Viewer;
import org.fanlight.governance.retention.CountedFrom;
import org.fanlight.governance.retention.RecordSort;
import org.fanlight.governance.retention.RetentionRule;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;

/// What somebody says of how long records are kept.
record RetentionRuleForm(Typed typed, LocalDate today) {

    private static final int LONGEST_SOURCE = 500;
    private static final int MOST_YEARS = 200;
    private static final int MONTHS = 12;

    /// Of a rule that is new altogether.
    Problems problemsOfNew() {
        var problems = Problems.none()
                .andIf(sort().isEmpty(), "sort", "Choose which records the rule is about")
                .andIf(countedFrom().isEmpty(), "counted-from", "Choose from which day it is counted");
        return problems.andIf(
                        problems.isEmpty()
                                && !sort().orElseThrow()
                                        .canBeCountedFrom(countedFrom().orElseThrow()),
                        "counted-from",
                        "Records of this sort have no such day. Choose another")
                .and(problems());
    }

    /// Of how long, and who says so.
    Problems problems() {
        return Problems.none()
                .andIf(
                        number("years").filter(years -> years <= MOST_YEARS).isEmpty(),
                        "years",
                        "Years must be a number from 0 to 200")
                .andIf(
                        number("months").filter(months -> months < MONTHS).isEmpty(),
                        "months",
                        "Months must be a number from 0 to 11")
                .andIf(
                        number("years").equals(Optional.of(0))
                                && number("months").equals(Optional.of(0)),
                        "years",
                        "Enter at least one month")
                .and(reason("source", "Enter where the rule comes from"))
                .and(day("from"));
    }

    /// Of its ending.
    Problems problemsOfEnding() {
        return reason("why", "Enter why the rule ends").and(day("end"));
    }

    RetentionRule first(String rule, Viewer by) {
        return edition(rule, 1, sort().orElseThrow(), countedFrom().orElseThrow(), by);
    }

    RetentionRule after(RetentionRule newest, Viewer by) {
        return edition(newest.rule(), edition() + 1, newest.sort(), newest.countedFrom(), by);
    }

    /// The newest that whoever typed has seen.
    int edition() {
        return typed.number("edition").orElse(0);
    }

    LocalDate endsOn() {
        return typed.date("end").date().orElseThrow();
    }

    private RetentionRule edition(String rule, int edition, RecordSort sort, CountedFrom countedFrom, Viewer by) {
        return new RetentionRule(
                rule,
                edition,
                sort,
                countedFrom,
                Period.of(number("years").orElseThrow(), number("months").orElseThrow(), 0),
                typed.text("source"),
                typed.text("local").equals("YES"),
                typed.date("from").date().orElseThrow(),
                true,
                by.name());
    }

    private Optional<RecordSort> sort() {
        return typed.choice("sort", RecordSort.class);
    }

    private Optional<CountedFrom> countedFrom() {
        return typed.choice("counted-from", CountedFrom.class);
    }

    private Optional<Integer> number(String field) {
        return typed.isBlank(field) ? Optional.of(0) : typed.number(field);
    }

    private Problems reason(String field, String missing) {
        return Problems.none()
                .andIf(typed.isBlank(field), field, missing)
                .andIf(typed.text(field).length() > LONGEST_SOURCE, field, "This must be 500 characters or fewer");
    }

    /// Nothing is said of days that are over: what was removed on them went by what held then.
    private Problems day(String name) {
        var date = typed.date(name);
        return Problems.none()
                .andIf(date.date().isEmpty(), date.wrongField(), "The day must be a date, like 1 4 2027")
                .andIf(
                        date.date().filter(day -> day.isBefore(today)).isPresent(),
                        name + "-day",
                        "The day must be today or later");
    }
}
