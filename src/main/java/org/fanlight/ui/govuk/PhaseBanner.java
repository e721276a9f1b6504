package org.fanlight.ui.govuk;

import java.util.Map;
import org.fanlight.ui.Content;
import org.fanlight.ui.Parts;
import org.jspecify.annotations.Nullable;

/// How far the service has come.
@Parts
public record PhaseBanner(
        Tag tag, Content content, @Nullable String classes, Map<String, String> attributes)
        implements PhaseBannerParts.With {

    public static PhaseBanner of(String phase, gg.jte.Content content) {
        return new PhaseBanner(Tag.of(phase), Content.of(content), null, Map.of());
    }
}
