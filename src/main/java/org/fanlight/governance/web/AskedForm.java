package org.fanlight.governance.web;

import java.time.LocalDate;
import java.util.Optional;
import org.fanlight.frontdoor.Reference;
import org.fanlight.governance.Asked;
import org.fanlight.people.PersonId;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;
import org.fanlight.ui.forms.TypedDate;
import org.jspecify.annotations.Nullable;

/// The question as it stands in the address: ids, references, days and codes, never a name.
record AskedForm(Typed typed, LocalDate today) {

    /// How many days are asked for where nobody says.
    static final int DAYS = 30;

    private static final int LONGEST = 200;
    private static final int MOST_FIGURES = 18;

    Problems problems() {
        var problems = Problems.none().and(problem("from", "first")).and(problem("to", "last"));
        return problems.andIf(
                problems.isEmpty() && from().isAfter(to()),
                "to-day",
                "The last day must be the same as or after the first day");
    }

    /// What is asked, with the last thirty days where no days were said.
    Asked asked() {
        return new Asked(
                from(),
                to(),
                PersonId.typed(typed.text("person")).orElse(null),
                Reference.typed(typed.text("contact")).orElse(null),
                typed.id("worker").orElse(null),
                code("deed"),
                code("purpose"),
                number("session").orElse(null));
    }

    @Nullable
    Long before() {
        return number("before").orElse(null);
    }

    private Problems problem(String field, String which) {
        var date = typed.date(field);
        return Problems.none()
                .andIf(
                        !date.isBlank() && date.date().isEmpty(),
                        date.wrongField(),
                        "The %s day must be a date, like 1 4 2026".formatted(which));
    }

    private LocalDate from() {
        return day("from").orElse(to().minusDays(DAYS));
    }

    private LocalDate to() {
        return day("to").orElse(today);
    }

    private Optional<LocalDate> day(String field) {
        return Optional.of(typed.date(field)).flatMap(TypedDate::date);
    }

    private @Nullable String code(String field) {
        var code = typed.text(field);
        return code.isEmpty() || code.length() > LONGEST ? null : code;
    }

    private Optional<Long> number(String field) {
        return Optional.of(typed.text(field))
                .filter(figures -> figures.matches("[0-9]{1,%d}".formatted(MOST_FIGURES)))
                .map(Long::valueOf);
    }
}
