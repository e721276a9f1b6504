package org.fanlight.frontdoor.signatures.web;

import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.moj.SubNavigation;
import org.jspecify.annotations.Nullable;

/// Asks from when a rule of the second signature holds no longer, and why.
///
/// @param warning what is lost with it where it is the house's own rule; else nothing
/// @param overtaken what somebody else said who ended it first; else empty
public record RuleEndingPage(
        SubNavigation navigation,
        RuleLine rule,
        @Nullable String warning,
        String overtaken,
        String url,
        RuleEndingForm form,
        Problems problems) {

    public String typed(String field) {
        return form.typed().raw(field);
    }
}
