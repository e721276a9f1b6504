package org.fanlight.ui.govuk;

import java.util.Map;
import org.fanlight.ui.Content;
import org.fanlight.ui.Parts;
import org.jspecify.annotations.Nullable;

/// The head of a service on GOV.UK. The crown is not ours to hand out: whoever may show it brings it along.
@Parts
public record Header(
        Content logo,
        @Nullable String productName,
        String homepageUrl,
        String containerClasses,
        @Nullable String classes,
        Map<String, String> attributes)
        implements HeaderParts.With {

    public static Header of(gg.jte.Content logo) {
        return HeaderParts.builder()
                .logo(Content.of(logo))
                .homepageUrl("//gov.uk")
                .containerClasses("govuk-width-container")
                .build();
    }
}
