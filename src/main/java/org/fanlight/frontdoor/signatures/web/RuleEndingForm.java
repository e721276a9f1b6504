package org.fanlight.frontdoor.signatures.web;

import org.fanlight.frontdoor.signatures.EndSignatureRule.Result;
import org.fanlight.frontdoor.signatures.EndSignatureRule.Warning;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;

/// From when a rule holds no longer and why, as a manager filled it in.
public record RuleEndingForm(Typed typed) {

    static final RuleEndingForm EMPTY = new RuleEndingForm(Typed.NOTHING);

    private static final int LONGEST_REASON = 2_000;

    Problems problems() {
        return Problems.none()
                .andIf(
                        typed.date("from").date().isEmpty(),
                        typed.date("from").wrongField(),
                        "Enter a real date, such as 4 1 2027")
                .andIf(typed.isBlank("reason"), "reason", "Enter why")
                .andIf(
                        typed.text("reason").length() > LONGEST_REASON,
                        "reason",
                        "The reason must be 2,000 characters or fewer");
    }

    Warning warning() {
        return typed.text("meant").equals("yes") ? Warning.READ_AND_MEANT : Warning.NOT_READ;
    }

    /// Where a refusal is shown, and in which words; nothing for one that is shown above the form.
    static Problems problemsOf(Result result) {
        return switch (result) {
            case Result.Ended _, Result.EndedBefore _, Result.NoSuchRule _ -> Problems.none();
            case Result.EndsInThePast _ -> Problems.of("from-day", "The date must be today or later");
            case Result.WeakensTheHouse _ -> Problems.of("meant", "Confirm that you have read the warning and mean it");
        };
    }
}
