package org.fanlight.ui.govuk;

import org.fanlight.ui.Content;
import org.fanlight.ui.Parts;
import org.jspecify.annotations.Nullable;

/// Names a group of fields.
@Parts
public record Legend(
        Content content, boolean pageHeading, @Nullable String classes) implements LegendParts.With {

    public static Legend of(String text) {
        return new Legend(Content.of(text), false, "govuk-fieldset__legend--m");
    }

    /// The legend is the question that the whole page asks.
    public static Legend asHeading(String text) {
        return new Legend(Content.of(text), true, "govuk-fieldset__legend--l");
    }
}
