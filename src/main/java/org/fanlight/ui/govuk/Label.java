package org.fanlight.ui.govuk;

import java.util.Map;
import org.fanlight.ui.Content;
import org.fanlight.ui.Parts;
import org.jspecify.annotations.Nullable;

/// Names a form field.
@Parts
public record Label(
        Content content,
        boolean pageHeading,
        @Nullable String target,
        @Nullable String classes,
        Map<String, String> attributes)
        implements LabelParts.With {

    public static Label of(String text) {
        return LabelParts.builder().content(Content.of(text)).build();
    }

    /// The label is the question that the whole page asks.
    public static Label asHeading(String text) {
        return of(text).withPageHeading(true).withClasses("govuk-label--l");
    }

    public static Label bold(String text) {
        return of(text).withClasses("govuk-label--s");
    }
}
