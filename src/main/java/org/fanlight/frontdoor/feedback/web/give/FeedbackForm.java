package org.fanlight.frontdoor.feedback.web.give;

import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.feedback.FeedbackRefusal;
import org.fanlight.frontdoor.feedback.FeedbackWay;
import org.fanlight.frontdoor.feedback.NewFeedback;
import org.fanlight.frontdoor.feedback.web.LongWords;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;

/// What a worker tells the referrer, as typed.
record FeedbackForm(Typed typed) {

    Problems problems() {
        return Problems.none()
                .andIf(typed.choice("way", FeedbackWay.class).isEmpty(), "way", "Select how they are told")
                .and(LongWords.problemsOf(typed, "shared"))
                .and(LongWords.problemsOf(typed, "not-shared"));
    }

    NewFeedback feedback(ContactId contact) {
        return new NewFeedback(
                contact,
                typed.choice("way", FeedbackWay.class).orElseThrow(),
                typed.text("shared"),
                typed.text("not-shared"));
    }

    /// Shows a rule that stands in the way beside the field that can do something about it.
    static Problems problemOf(FeedbackRefusal refusal) {
        return Problems.of(
                switch (refusal) {
                    case NOT_EVERY_CHILD_IS_DECIDED, NO_EMAIL_ADDRESS -> "way";
                    case NOTHING_IS_SHARED, TELLS_AN_ADDRESS -> "shared";
                    case NO_REASON_IS_GIVEN -> "not-shared";
                },
                refusal.words());
    }
}
