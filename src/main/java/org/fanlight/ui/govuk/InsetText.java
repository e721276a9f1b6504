package org.fanlight.ui.govuk;

import java.util.Map;
import org.fanlight.ui.Content;
import org.fanlight.ui.Parts;
import org.jspecify.annotations.Nullable;

/// Sets words apart from what surrounds them.
@Parts
public record InsetText(
        Content content, @Nullable String id, @Nullable String classes, Map<String, String> attributes)
        implements InsetTextParts.With {

    public static InsetText of(String text) {
        return InsetTextParts.builder().content(Content.of(text)).build();
    }

    public static InsetText of(gg.jte.Content content) {
        return InsetTextParts.builder().content(Content.of(content)).build();
    }
}
