package org.fanlight.frontdoor.feedback.web.follow;

import org.fanlight.frontdoor.feedback.Stage;
import org.fanlight.frontdoor.feedback.web.LongWords;
import org.fanlight.ui.NotFound;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;

/// Why a referrer disagrees, as typed.
record DisagreementForm(Typed typed) {

    Problems problems() {
        return Problems.none()
                .andIf(typed.isBlank("why"), "why", "Write what you disagree with and why")
                .and(LongWords.problemsOf(typed, "why"));
    }

    Stage stage() {
        return typed.choice("stage", Stage.class).orElseThrow(NotFound::new);
    }

    String words() {
        return typed.text("why");
    }
}
