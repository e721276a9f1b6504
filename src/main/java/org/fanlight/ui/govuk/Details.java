package org.fanlight.ui.govuk;

import java.util.Map;
import org.fanlight.ui.Content;
import org.fanlight.ui.Parts;
import org.jspecify.annotations.Nullable;

/// More, for whoever wants it.
@Parts
public record Details(
        Content summary,
        Content content,
        boolean open,
        @Nullable String id,
        @Nullable String classes,
        Map<String, String> attributes)
        implements DetailsParts.With {

    public static Details of(String summary, gg.jte.Content content) {
        return DetailsParts.builder()
                .summary(Content.of(summary))
                .content(Content.of(content))
                .build();
    }
}
