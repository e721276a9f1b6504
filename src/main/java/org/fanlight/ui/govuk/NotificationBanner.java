package org.fanlight.ui.govuk;

import java.util.Map;
import org.fanlight.ui.Content;
import org.fanlight.ui.Parts;
import org.jspecify.annotations.Nullable;

/// News that is not about the page itself.
@Parts
public record NotificationBanner(
        Content title,
        Content content,
        @Nullable String type,
        @Nullable String role,
        String titleId,
        int titleHeadingLevel,
        @Nullable Boolean disableAutoFocus,
        @Nullable String classes,
        Map<String, String> attributes)
        implements NotificationBannerParts.With {

    public static NotificationBanner important(String text) {
        return of("Important", text);
    }

    /// It worked: read out at once.
    public static NotificationBanner success(String text) {
        return of("Success", text).withType("success");
    }

    private static NotificationBanner of(String title, String text) {
        return NotificationBannerParts.builder()
                .title(Content.of(title))
                .content(Content.of(text))
                .titleId("govuk-notification-banner-title")
                .titleHeadingLevel(2)
                .build();
    }

    public boolean isSuccess() {
        return "success".equals(type);
    }
}
