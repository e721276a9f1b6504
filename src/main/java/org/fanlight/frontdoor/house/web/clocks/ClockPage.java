package org.fanlight.frontdoor.house.web.clocks;

import java.util.List;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.govuk.Choice;
import org.fanlight.ui.govuk.Table;
import org.fanlight.ui.moj.SubNavigation;

/// Asks how long one of the partnership's own clocks runs from a day on.
///
/// @param overtaken what somebody else set while this form was written; else empty
public record ClockPage(
        SubNavigation navigation,
        ClockLine clock,
        Table history,
        List<Choice> kinds,
        int seen,
        String overtaken,
        ClockForm form,
        Problems problems) {

    public String typed(String field) {
        return form.typed().raw(field);
    }
}
