package org.fanlight.ui.govuk;

import java.util.Map;
import org.fanlight.ui.Content;
import org.fanlight.ui.Parts;
import org.jspecify.annotations.Nullable;

/// Past the header, for whoever moves by keyboard.
@Parts
public record SkipLink(
        Content content, String href, @Nullable String classes, Map<String, String> attributes)
        implements SkipLinkParts.With {

    public static SkipLink toContent() {
        return SkipLinkParts.builder()
                .content(Content.of("Skip to main content"))
                .href("#main-content")
                .build();
    }
}
