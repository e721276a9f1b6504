package org.fanlight.ui.govuk;

import java.util.Map;
import org.fanlight.ui.Content;
import org.fanlight.ui.Parts;
import org.jspecify.annotations.Nullable;

/// The head of a service that is not GOV.UK.
@Parts
public record GenericHeader(
        Content logo,
        String url,
        String containerClasses,
        @Nullable String classes,
        Map<String, String> attributes) implements GenericHeaderParts.With {

    public static GenericHeader of(gg.jte.Content logo, String url) {
        return GenericHeaderParts.builder()
                .logo(Content.of(logo))
                .url(url)
                .containerClasses("govuk-width-container")
                .build();
    }
}
