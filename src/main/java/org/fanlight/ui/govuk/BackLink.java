package org.fanlight.ui.govuk;

import java.util.Map;
import org.fanlight.ui.Content;
import org.fanlight.ui.Parts;
import org.jspecify.annotations.Nullable;

/// Back to where one came from.
@Parts
public record BackLink(
        Content content, String href, @Nullable String classes, Map<String, String> attributes)
        implements BackLinkParts.With {

    public static BackLink to(String href) {
        return BackLinkParts.builder().content(Content.of("Back")).href(href).build();
    }

    public static BackLink to(String href, String text) {
        return to(href).withContent(Content.of(text));
    }
}
