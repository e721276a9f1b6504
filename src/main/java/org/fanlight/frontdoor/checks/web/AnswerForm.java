package org.fanlight.frontdoor.checks.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.fanlight.frontdoor.checks.CheckAnswer;
import org.fanlight.frontdoor.checks.CheckAnswer.Involvement;
import org.fanlight.frontdoor.checks.Finding;
import org.fanlight.frontdoor.checks.Searched;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;
import org.fanlight.ui.forms.TypedDate;

/// An agency's answer, as it was filled in.
record AnswerForm(Typed typed) {

    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_WORDS = 10_000;

    /// A blank form; most agencies look on the day they answer.
    static AnswerForm startingOn(LocalDate today) {
        return new AnswerForm(new Typed(Map.of(
                "as-of-day", String.valueOf(today.getDayOfMonth()),
                "as-of-month", String.valueOf(today.getMonthValue()),
                "as-of-year", String.valueOf(today.getYear()))));
    }

    Problems problems(LocalDate today) {
        var finding = finding();
        if (finding.isEmpty()) {
            return Problems.of("finding", "Select what you found").and(tooLong());
        }
        return switch (finding.get()) {
            case CURRENT, HISTORIC ->
                searchProblems(today).and(involvementProblems(today)).and(speakToProblems());
            case NONE_FOUND -> searchProblems(today).and(noInvolvement()).and(speakToProblems());
            case DECLINED -> declineProblems();
        };
    }

    /// The answer, of a form without problems.
    CheckAnswer answer() {
        return switch (finding().orElseThrow()) {
            case CURRENT -> new CheckAnswer.Current(searched(), involvement(), words("words"));
            case HISTORIC -> new CheckAnswer.Historic(searched(), involvement(), words("words"));
            case NONE_FOUND -> new CheckAnswer.NoneFound(searched(), words("words"));
            case DECLINED -> new CheckAnswer.Declined(words("reason"));
        };
    }

    Optional<Finding> finding() {
        return typed.choice("finding", Finding.class);
    }

    TypedDate date(String name) {
        return typed.date(name);
    }

    private Problems searchProblems(LocalDate today) {
        var from = date("covers-from");
        var until = date("covers-until");
        var asOf = date("as-of");
        return Problems.none()
                .andIf(isMissing(from), from.wrongField(), "Enter the first day your records cover, such as 1 9 2012")
                .andIf(
                        isMissing(until),
                        until.wrongField(),
                        "Enter the last day your records cover, such as 22 11 2026")
                .andIf(isAfter(from, until), until.wrongField(), "The last day covered cannot be before the first")
                .and(TypedWords.required(typed, "covers-area", "Enter the area or services your records cover"))
                .andIf(isMissing(asOf), asOf.wrongField(), "Enter the day on which you looked, such as 23 11 2026")
                .andIf(isAfter(asOf, today), asOf.wrongField(), "The day on which you looked cannot be in the future")
                .andIf(
                        isAfter(until, asOf),
                        until.wrongField(),
                        "Records cannot cover days after the day on which you looked")
                .and(tooLong());
    }

    private Problems involvementProblems(LocalDate today) {
        var since = date("involved-since");
        var last = date("last-interaction");
        return involvementProblems(since, today)
                .and(involvementProblems(last, today))
                .andIf(
                        isAfter(since, last),
                        last.wrongFieldOfPartial(),
                        "The latest interaction cannot be before the involvement began");
    }

    private static Problems involvementProblems(TypedDate date, LocalDate today) {
        return Problems.none()
                .andIf(
                        !date.isBlank() && date.partial().isEmpty(),
                        date.wrongFieldOfPartial(),
                        "Enter a real date, or only its year or month and year, or leave all three blank")
                .andIf(
                        date.partial()
                                .filter(known -> known.earliest().isAfter(today))
                                .isPresent(),
                        date.wrongFieldOfPartial(),
                        "This cannot be in the future");
    }

    private Problems noInvolvement() {
        var since = date("involved-since");
        var last = date("last-interaction");
        var message = "You found nothing, so leave this blank; or change what you found";
        return Problems.none()
                .andIf(!since.isBlank(), since.wrongField(), message)
                .andIf(!last.isBlank(), last.wrongField(), message);
    }

    private Problems speakToProblems() {
        return TypedWords.required(typed, "speak-to", "Enter whom to speak to, and how to reach them");
    }

    private Problems declineProblems() {
        return TypedWords.required(typed, "reason", "Write why you do not share what you know")
                .and(tooLong())
                .andIf(
                        !words("words").isEmpty(),
                        "words",
                        "Move these words into your reason, or change what you found");
    }

    private Problems tooLong() {
        return TypedWords.atMost(typed, "reason", LONGEST_WORDS)
                .and(TypedWords.atMost(typed, "covers-area", LONGEST_LINE))
                .and(TypedWords.atMost(typed, "speak-to", LONGEST_LINE))
                .and(TypedWords.atMost(typed, "words", LONGEST_WORDS));
    }

    private Searched searched() {
        return new Searched(
                date("covers-from").date().orElseThrow(),
                date("covers-until").date().orElseThrow(),
                words("covers-area"),
                date("as-of").date().orElseThrow(),
                words("speak-to"));
    }

    private Involvement involvement() {
        return new Involvement(
                date("involved-since").partial(), date("last-interaction").partial());
    }

    private String words(String field) {
        return TypedWords.of(typed, field);
    }

    private static boolean isMissing(TypedDate date) {
        return date.date().isEmpty();
    }

    private static boolean isAfter(TypedDate from, TypedDate until) {
        return from.partial()
                .flatMap(begin -> until.partial().filter(end -> begin.earliest().isAfter(end.latest())))
                .isPresent();
    }

    private static boolean isAfter(TypedDate one, LocalDate day) {
        return one.date().filter(date -> date.isAfter(day)).isPresent();
    }
}
