package org.fanlight.ui.govuk;

import java.util.Map;
import org.fanlight.ui.Content;
import org.fanlight.ui.Parts;
import org.jspecify.annotations.Nullable;

/// Asks what could be better.
@Parts
public record Feedback(
        Content title,
        Content content,
        int headingLevel,
        @Nullable String classes,
        Map<String, String> attributes) implements FeedbackParts.With {

    public static Feedback of(String title, gg.jte.Content content) {
        return FeedbackParts.builder()
                .title(Content.of(title))
                .content(Content.of(content))
                .headingLevel(2)
                .build();
    }
}
