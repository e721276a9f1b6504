package org.fanlight.ui.govuk;

import java.util.Map;
import org.fanlight.ui.Content;
import org.fanlight.ui.Parts;
import org.jspecify.annotations.Nullable;

/// Carries out an action; with an `href` it looks like a button and is a link.
@Parts
public record Button(
        Content content,
        @Nullable String type,
        @Nullable String name,
        @Nullable String value,
        @Nullable String href,
        @Nullable String id,
        boolean disabled,
        @Nullable Boolean preventDoubleClick,
        boolean startButton,
        @Nullable String classes,
        Map<String, String> attributes)
        implements ButtonParts.With {

    public static Button of(String text) {
        return ButtonParts.builder()
                .content(Content.of(text))
                .preventDoubleClick(true)
                .build();
    }

    public static Button link(String text, String href) {
        return of(text).withPreventDoubleClick(null).withHref(href);
    }

    public Button secondary() {
        return withClasses("govuk-button--secondary");
    }

    public Button warning() {
        return withClasses("govuk-button--warning");
    }
}
