package org.fanlight.people.warnings.web;

import java.time.LocalDate;
import org.fanlight.people.warnings.NewWarning;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.TypedDate;

/// The day on which a manager must look at a note again.
final class ReviewDay {

    private ReviewDay() {}

    static Problems problems(TypedDate typed, LocalDate today) {
        if (typed.date().isEmpty()) {
            return Problems.of(typed.wrongField(), "Enter a real date, such as 4 1 2027");
        }
        var day = typed.date().get();
        return Problems.none()
                .andIf(
                        !day.isAfter(today) || day.isAfter(today.plusMonths(NewWarning.LONGEST_MONTHS)),
                        typed.name() + "-day",
                        "The date must be after today and within 12 months");
    }
}
