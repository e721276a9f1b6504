package org.fanlight.frontdoor.door.web.policies;

import java.util.List;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.govuk.Option;
import org.fanlight.ui.govuk.Select;
import org.fanlight.ui.govuk.Table;
import org.fanlight.ui.moj.SubNavigation;

/// How people reach us today, what is coming, the form to set it, and all that was ever set.
public record PoliciesPage(
        SubNavigation navigation,
        Table inForce,
        Table history,
        List<Select.Item> districts,
        List<Option> kinds,
        List<Option> channels,
        PolicyForm form,
        Problems problems) {

    public String typed(String field) {
        return form.typed().raw(field);
    }
}
