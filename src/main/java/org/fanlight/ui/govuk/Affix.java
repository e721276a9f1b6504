package org.fanlight.ui.govuk;

import java.util.Map;
import org.fanlight.ui.Content;
import org.fanlight.ui.Parts;
import org.jspecify.annotations.Nullable;

/// A unit or symbol before or after the words in an input.
@Parts
public record Affix(Content content, @Nullable String classes, Map<String, String> attributes)
        implements AffixParts.With {

    public static Affix of(String text) {
        return AffixParts.builder().content(Content.of(text)).build();
    }
}
