package org.fanlight.operations.providers.web;

import java.util.List;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.govuk.Select;

/// The form about a provider.
///
/// @param title of the page
/// @param action where the form is sent
/// @param back where it leads back to
/// @param agencies to choose from, where it is a new one; none otherwise
/// @param roles that can be mapped, in words
public record ProviderFormPage(
        String title,
        String action,
        String back,
        List<Select.Item> agencies,
        String roles,
        ProviderForm form,
        Problems problems) {

    public boolean fresh() {
        return !agencies.isEmpty();
    }

    public String typed(String field) {
        return form.typed().raw(field);
    }

    /// For a single tick box.
    public List<String> ticked(String field) {
        return List.of(form.typed().raw(field));
    }
}
