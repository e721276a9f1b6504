package org.fanlight.frontdoor.house.web.hours;

import java.util.List;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;
import org.fanlight.ui.govuk.Table;
import org.fanlight.ui.moj.SubNavigation;

/// When we are open: every week, on days that are different, and the forms to change both.
///
/// @param weeks the week that holds, then those to come
/// @param overtaken what somebody else set while a form was written; else empty
public record HoursPage(
        SubNavigation navigation,
        List<Week> weeks,
        Table daysAhead,
        Table history,
        List<Weekday> weekdays,
        int weekSeen,
        int daySeen,
        String overtaken,
        Typed week,
        Typed day,
        Problems problems) {

    /// Opening hours from a day on.
    public record Week(Table hours, String said) {}

    /// A weekday in the form.
    public record Weekday(String name, String words) {}
}
