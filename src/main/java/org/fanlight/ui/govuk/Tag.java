package org.fanlight.ui.govuk;

import java.util.Map;
import org.fanlight.ui.Content;
import org.fanlight.ui.Parts;
import org.jspecify.annotations.Nullable;

/// A state in one or two words.
@Parts
public record Tag(Content content, @Nullable String classes, Map<String, String> attributes) implements TagParts.With {

    public static Tag of(String text) {
        return TagParts.builder().content(Content.of(text)).build();
    }

    /// In one of the Design System's colours: grey, green, teal, blue, purple, magenta, red, orange or yellow.
    public static Tag of(String text, String colour) {
        return of(text).withClasses("govuk-tag--" + colour);
    }
}
