package org.fanlight.operations.clients.web;

import java.util.List;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.govuk.Choice;
import org.fanlight.ui.govuk.Select;

/// The form that lets a system use the API.
public record NewClientPage(List<Select.Item> agencies, Choice[] scopes, NewClientForm form, Problems problems) {

    public String typed(String field) {
        return form.typed().raw(field);
    }
}
