package org.fanlight.frontdoor.house.web.clocks;

import java.time.LocalDate;
import java.util.Optional;
import org.fanlight.frontdoor.house.HouseResult;
import org.fanlight.frontdoor.house.web.WhyField;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;
import org.fanlight.worktime.Limit;
import org.fanlight.worktime.LimitKind;

/// How long a clock runs from a day on, as a manager filled it in.
public record ClockForm(Typed typed) {

    static final ClockForm EMPTY = new ClockForm(Typed.NOTHING);

    private static final int MOST = 240;

    Problems problems() {
        return Problems.none()
                .andIf(amount().isEmpty(), "amount", "Enter a whole number from 1 to " + MOST)
                .andIf(kind().isEmpty(), "kind", "Select what is counted")
                .andIf(
                        typed.date("from").date().isEmpty(),
                        typed.date("from").wrongField(),
                        "Enter a real date, such as 4 1 2027")
                .and(WhyField.problems(typed, "why"));
    }

    /// The limit, of a form without problems.
    Limit limit() {
        return kind().orElseThrow().limit(amount().orElseThrow());
    }

    LocalDate from() {
        return typed.date("from").date().orElseThrow();
    }

    static Problems problemsOf(HouseResult result) {
        return Problems.none()
                .andIf(result == HouseResult.BEGINS_IN_THE_PAST, "from-day", "The date must be today or later");
    }

    private Optional<Integer> amount() {
        return typed.number("amount").filter(amount -> amount >= 1 && amount <= MOST);
    }

    private Optional<LimitKind> kind() {
        return typed.choice("kind", LimitKind.class);
    }
}
