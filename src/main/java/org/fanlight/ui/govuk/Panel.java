package org.fanlight.ui.govuk;

import java.util.List;
import java.util.Map;
import org.fanlight.ui.Content;
import org.fanlight.ui.Markup;
import org.fanlight.ui.Parts;
import org.jspecify.annotations.Nullable;

/// What has been done, at the end of a task.
@Parts
public record Panel(
        Content title,
        Content content,
        int headingLevel,
        @Nullable Actions actions,
        @Nullable String classes,
        Map<String, String> attributes)
        implements PanelParts.With {

    public static Panel of(String title, gg.jte.Content content) {
        return PanelParts.builder()
                .title(Content.of(title))
                .content(Content.of(content))
                .headingLevel(1)
                .build();
    }

    public boolean isInterruption() {
        return classes != null && classes.contains("govuk-panel--interruption");
    }

    /// What to do next, in an interruption.
    public record Actions(List<Action> items, @Nullable String classes, Map<String, String> attributes) {}

    /// A link, or a button when it has a type or leads nowhere.
    public record Action(
            String text,
            @Nullable String href,
            @Nullable String type,
            @Nullable String classes,
            Map<String, String> attributes) {

        public boolean isButton() {
            return href == null || "button".equals(type);
        }

        public Button asButton() {
            return Button.of(text)
                    .withType(type == null ? "button" : type)
                    .withPreventDoubleClick(null)
                    .withHref(href)
                    .withClasses(Markup.names("govuk-button--inverse", classes))
                    .withAttributes(attributes);
        }
    }
}
