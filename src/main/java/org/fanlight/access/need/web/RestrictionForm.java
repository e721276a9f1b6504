package org.fanlight.access.need.web;

import java.time.LocalDate;
import org.fanlight.access.need.Restriction;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;

/// Why a record is restricted, and until when at the latest somebody must look at that again.
record RestrictionForm(Typed typed) {

    private static final int LONGEST = 2_000;

    static Problems reasonOf(Typed typed) {
        return Problems.none()
                .andIf(typed.isBlank("reason"), "reason", "Enter why")
                .andIf(
                        typed.text("reason").length() > LONGEST,
                        "reason",
                        "The reason must be 2,000 characters or fewer");
    }

    Problems problems(LocalDate today) {
        var review = typed.date("review");
        var problems = reasonOf(typed);
        if (review.date().isEmpty()) {
            return problems.and(review.wrongField(), "Enter a real date, such as 4 1 2027");
        }
        var day = review.date().get();
        return problems.andIf(
                !day.isAfter(today) || day.isAfter(today.plusMonths(Restriction.LONGEST_MONTHS)),
                "review-day",
                "The date must be after today and within 12 months");
    }

    LocalDate reviewOn() {
        return typed.date("review").date().orElseThrow();
    }
}
