package org.fanlight.ui.moj;

import java.util.Locale;
import java.util.Map;
import org.fanlight.ui.Content;
import org.fanlight.ui.Parts;
import org.fanlight.ui.Text;
import org.jspecify.annotations.Nullable;

/// News about the record on the page.
@Parts
public record Alert(
        Variant variant,
        String title,
        Content content,
        boolean titleAsHeading,
        int headingLevel,
        boolean dismissible,
        String dismissText,
        boolean disableAutoFocus,
        @Nullable String focusOnDismissSelector,
        String role,
        @Nullable String classes,
        Map<String, String> attributes)
        implements AlertParts.With {

    /// What kind of news.
    public enum Variant {
        INFORMATION,
        SUCCESS,
        WARNING,
        ERROR;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static Alert of(Variant variant, String words) {
        return AlertParts.builder()
                .variant(variant)
                .title(words)
                .content(Text.NOTHING)
                .headingLevel(2)
                .dismissText("Dismiss")
                .role("region")
                .build();
    }

    public static Alert of(Variant variant, String title, gg.jte.Content content) {
        return of(variant, title).withContent(Content.of(content)).withTitleAsHeading(true);
    }

    public boolean hasHeading() {
        return titleAsHeading && content.isPresent();
    }
}
