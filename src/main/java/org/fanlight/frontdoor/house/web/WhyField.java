package org.fanlight.frontdoor.house.web;

import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;

/// The field in which a manager says why.
public final class WhyField {

    private static final int LONGEST = 2_000;

    private WhyField() {}

    public static Problems problems(Typed typed, String field) {
        return Problems.none()
                .andIf(typed.isBlank(field), field, "Enter why")
                .andIf(typed.text(field).length() > LONGEST, field, "The reason must be 2,000 characters or fewer");
    }
}
