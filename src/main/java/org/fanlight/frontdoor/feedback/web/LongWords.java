package org.fanlight.frontdoor.feedback.web;

import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;

/// Keeps long texts within what one field takes.
public final class LongWords {

    private static final int LONGEST = 10_000;

    private LongWords() {}

    /// What is wrong with a text that may be empty.
    public static Problems problemsOf(Typed typed, String field) {
        return Problems.none()
                .andIf(
                        typed.raw(field).length() > LONGEST,
                        field,
                        "Shorten this to 10,000 characters or fewer. Nothing you typed has been lost");
    }
}
