package org.fanlight.operations.clients.web;

import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.govuk.Choice;

/// A form about one client: a new secret, or the end of its use.
///
/// @param address of the client's own page
public record ChangePage(String name, String address, Choice[] overlaps, ChangeForm form, Problems problems) {

    public String typed(String field) {
        return form.typed().raw(field);
    }
}
