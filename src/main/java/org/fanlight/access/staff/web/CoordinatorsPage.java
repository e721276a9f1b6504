package org.fanlight.access.staff.web;

import java.util.List;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;
import org.fanlight.ui.govuk.Select;

/// The agencies that nobody looks after, and the form that invites a first coordinator.
///
/// @param appointed whether somebody has just been invited
public record CoordinatorsPage(
        List<String> names, List<Select.Item> agencies, boolean appointed, Typed form, Problems problems) {

    public String typed(String field) {
        return form.raw(field);
    }
}
