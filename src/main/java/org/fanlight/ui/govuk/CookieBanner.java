package org.fanlight.ui.govuk;

import java.util.List;
import java.util.Map;
import org.fanlight.ui.Content;
import org.fanlight.ui.Parts;
import org.fanlight.ui.Text;
import org.jspecify.annotations.Nullable;

/// Asks whether cookies that are not needed may be set, and confirms the answer.
@Parts
public record CookieBanner(
        List<Message> messages,
        String label,
        boolean hidden,
        @Nullable String classes,
        Map<String, String> attributes) implements CookieBannerParts.With {

    public static CookieBanner of(Message... messages) {
        return CookieBannerParts.builder()
                .messages(List.of(messages))
                .label("Cookie banner")
                .build();
    }

    /// What it says at one time.
    ///
    /// @param content words, which become a paragraph, or paragraphs
    public record Message(
            Content heading,
            Content content,
            List<Action> actions,
            boolean hidden,
            @Nullable String role,
            @Nullable String classes,
            Map<String, String> attributes) {

        public static Message of(String heading, String words, List<Action> actions) {
            return new Message(Content.of(heading), Content.of(words), actions, false, null, null, Map.of());
        }

        /// Says what was chosen.
        public static Message confirming(String words, Action hide) {
            return new Message(Text.NOTHING, Content.of(words), List.of(hide), false, "alert", null, Map.of());
        }
    }

    /// A button or a link.
    public record Action(
            String text,
            @Nullable String type,
            @Nullable String name,
            @Nullable String value,
            @Nullable String href,
            @Nullable String classes,
            Map<String, String> attributes) {

        public static Action submit(String text, String name, String value) {
            return new Action(text, "submit", name, value, null, null, Map.of());
        }

        public static Action link(String text, String href) {
            return new Action(text, null, null, null, href, null, Map.of());
        }

        public boolean isLink() {
            return href != null && !"button".equals(type);
        }

        /// The button, where it is one.
        public Button button() {
            return Button.of(text)
                    .withPreventDoubleClick(null)
                    .withType(type == null ? "button" : type)
                    .withName(name)
                    .withValue(value)
                    .withHref(href)
                    .withClasses(classes)
                    .withAttributes(attributes);
        }
    }
}
