package org.fanlight.frontdoor.signatures.web;

import java.util.List;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.govuk.Choice;
import org.fanlight.ui.govuk.Select;
import org.fanlight.ui.moj.SubNavigation;

/// The rules of the second signature: those that hold, those to come, those that have ended, and the form for one more.
///
/// @param seen the number of the newest rule on this page
/// @param overtaken what somebody else set while this form was written; else empty
public record SignatureRulesPage(
        SubNavigation navigation,
        List<RuleLine> holding,
        List<RuleLine> coming,
        List<RuleLine> ended,
        List<Choice> outcomes,
        List<Select.Item> urgencies,
        List<Select.Item> districts,
        int seen,
        String overtaken,
        SignatureRuleForm form,
        Problems problems) {

    public String typed(String field) {
        return form.typed().raw(field);
    }
}
