package org.fanlight.ui.govuk;

import java.util.Map;
import org.fanlight.ui.Content;
import org.fanlight.ui.Html;
import org.fanlight.ui.Parts;
import org.jspecify.annotations.Nullable;

/// Leaves at once for a page that tells nothing; Shift three times does the same.
@Parts
public record ExitThisPage(
        Content content,
        String redirectUrl,
        @Nullable String id,
        Map<String, String> messages,
        @Nullable String classes,
        Map<String, String> attributes)
        implements ExitThisPageParts.With {

    public static final ExitThisPage BUTTON = ExitThisPageParts.builder()
            .content(Html.trusted("<span class=\"govuk-visually-hidden\">Emergency</span> Exit this page"))
            .redirectUrl("https://www.bbc.co.uk/weather")
            .build();

    public Button button() {
        return ButtonParts.builder()
                .content(content)
                .classes("govuk-button--warning govuk-exit-this-page__button govuk-js-exit-this-page-button")
                .href(redirectUrl)
                .attributes(Map.of("rel", "nofollow noreferrer"))
                .build();
    }
}
