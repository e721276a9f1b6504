package org.fanlight.frontdoor.signatures.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fanlight.agencies.DistrictId;
import org.fanlight.frontdoor.Outcome;
import org.fanlight.frontdoor.Urgency;
import org.fanlight.frontdoor.signatures.NewSignatureRule;
import org.fanlight.frontdoor.signatures.SetSignatureRule.Result;
import org.fanlight.frontdoor.signatures.SignatureCondition;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;

/// A rule of the second signature, as a manager filled it in.
///
/// @param ticked the outcomes, which one field sends several times
public record SignatureRuleForm(Typed typed, List<String> ticked) {

    static final SignatureRuleForm EMPTY = new SignatureRuleForm(Typed.NOTHING, List.of());

    private static final int LONGEST_REASON = 2_000;

    Problems problems() {
        return Problems.none()
                .andIf(outcomes().isEmpty(), "outcome", "Select what a manager signs")
                .andIf(
                        contacts().isEmpty(),
                        "contacts",
                        "Enter a whole number from 1 to " + SignatureCondition.MOST_CONTACTS)
                .andIf(
                        months().isEmpty(),
                        "months",
                        "Enter a whole number of months from 1 to " + SignatureCondition.MOST_MONTHS)
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

    /// The rule, of a form without problems.
    NewSignatureRule rule() {
        return new NewSignatureRule(
                new SignatureCondition(
                        outcomes(),
                        contacts().orElseThrow(),
                        months().orElseThrow(),
                        typed.choice("urgency", Urgency.class),
                        typed.id("district").map(DistrictId::new)),
                typed.date("from").date().orElseThrow(),
                typed.text("reason"),
                typed.number("seen").orElse(0));
    }

    /// Where a refusal is shown, and in which words; nothing for one that is shown above the form.
    static Problems problemsOf(Result result) {
        return switch (result) {
            case Result.Set _, Result.SomebodyWasFirst _ -> Problems.none();
            case Result.BeginsInThePast _ -> Problems.of("from-day", "The date must be today or later");
            case Result.NoSuchDistrict _ -> Problems.of("district", "Select a district, or every district");
        };
    }

    private Set<Outcome> outcomes() {
        return Arrays.stream(Outcome.values())
                .filter(outcome -> ticked.contains(outcome.name()))
                .collect(Collectors.toSet());
    }

    private Optional<Integer> contacts() {
        return typed.number("contacts").filter(number -> number >= 1 && number <= SignatureCondition.MOST_CONTACTS);
    }

    private Optional<Integer> months() {
        return typed.number("months").filter(number -> number >= 1 && number <= SignatureCondition.MOST_MONTHS);
    }
}
