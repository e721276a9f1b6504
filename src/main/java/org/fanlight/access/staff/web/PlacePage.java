package org.fanlight.access.staff.web;

import java.util.List;
import java.util.Map;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.govuk.Choice;
import org.fanlight.ui.govuk.Select;

/// Asks who somebody is to be in the agency.
///
/// @param name whom it is about, empty where that is asked
/// @param hidden what the form was opened on; nothing for a newcomer
/// @param url where the form goes
public record PlacePage(
        String name,
        String url,
        String back,
        Choice[] roles,
        List<Select.Item> teams,
        Map<String, String> hidden,
        PlaceForm form,
        Problems problems) {

    public String typed(String field) {
        return form.typed().raw(field);
    }
}
