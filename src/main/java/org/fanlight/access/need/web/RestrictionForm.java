package org.fanlight.access.need.web;

import java.time.LocalDate;
import org.fanlight.access.need.Restriction;
import org.fanlight.access.need.WhatSearchesSay;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;

/// Why a record is restricted, and until when at the latest somebody must look at that again.
record RestrictionForm(Typed typed) {

    private static final int LONGEST = 2_000;

    static Problems reasonOf(Typed typed) {
        return reasonOf(typed, "reason");
    }

    private static Problems reasonOf(Typed typed, String field) {
        return Problems.none()
                .andIf(typed.isBlank(field), field, "Enter why")
                .andIf(typed.text(field).length() > LONGEST, field, "The reason must be 2,000 characters or fewer");
    }

    Problems problems(LocalDate today) {
        return reasonOf(typed).and(reviewProblems(today));
    }

    /// Of a look at a restriction that stands.
    Problems problemsOfKeeping(LocalDate today) {
        return reasonOf(typed, "why").and(reviewProblems(today));
    }

    private Problems reviewProblems(LocalDate today) {
        var review = typed.date("review");
        var problems = Problems.none();
        if (review.date().isEmpty()) {
            return problems.and(review.wrongField(), "Enter a real date, such as 4 1 2027");
        }
        var day = review.date().get();
        return problems.andIf(
                !day.isAfter(today) || day.isAfter(today.plusMonths(Restriction.LONGEST_MONTHS)),
                "review-day",
                "The date must be after today and within 12 months");
    }

    /// Nothing, unless the manager chose otherwise.
    WhatSearchesSay searches() {
        return typed.choice("searches", WhatSearchesSay.class).orElse(WhatSearchesSay.NOTHING);
    }

    LocalDate reviewOn() {
        return typed.date("review").date().orElseThrow();
    }
}
