package org.fanlight.ui.govuk;

import java.util.Map;
import org.fanlight.ui.Content;
import org.fanlight.ui.Parts;
import org.jspecify.annotations.Nullable;

/// Helps to answer; read out together with the field.
@Parts
public record Hint(
        Content content, @Nullable String id, @Nullable String classes, Map<String, String> attributes)
        implements HintParts.With {

    public static Hint of(String text) {
        return HintParts.builder().content(Content.of(text)).build();
    }
}
