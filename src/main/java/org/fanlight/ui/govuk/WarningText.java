package org.fanlight.ui.govuk;

import java.util.Map;
import org.fanlight.ui.Content;
import org.fanlight.ui.Parts;
import org.jspecify.annotations.Nullable;

/// A consequence that must not be overlooked.
@Parts
public record WarningText(
        Content content, String iconFallbackText, @Nullable String classes, Map<String, String> attributes)
        implements WarningTextParts.With {

    public static WarningText of(String text) {
        return of(Content.of(text));
    }

    public static WarningText of(gg.jte.Content content) {
        return new WarningText(Content.of(content), "Warning", null, Map.of());
    }
}
