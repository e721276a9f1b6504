package org.fanlight.ui.moj;

import java.util.Map;
import org.fanlight.ui.Content;
import org.fanlight.ui.Parts;
import org.jspecify.annotations.Nullable;

/// A mark on a person or a record.
@Parts
public record Badge(Content content, @Nullable String classes, Map<String, String> attributes)
        implements BadgeParts.With {

    public static Badge of(String text) {
        return new Badge(Content.of(text), null, Map.of());
    }

    /// In one of MoJ's colours: purple, bright-purple, red, green, blue, black or grey.
    public static Badge of(String text, String colour) {
        return of(text).withClasses("moj-badge--" + colour);
    }
}
