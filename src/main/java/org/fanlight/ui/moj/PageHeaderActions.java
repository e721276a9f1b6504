package org.fanlight.ui.moj;

import java.util.List;
import java.util.Map;
import org.fanlight.ui.Content;
import org.fanlight.ui.Parts;
import org.fanlight.ui.govuk.Button;
import org.jspecify.annotations.Nullable;

/// The title of a page with what can be done there beside it.
@Parts
public record PageHeaderActions(
        Content heading,
        int level,
        String headingClasses,
        List<Button> items,
        @Nullable String classes,
        Map<String, String> attributes)
        implements PageHeaderActionsParts.With {

    public static PageHeaderActions of(String heading, Button... items) {
        return new PageHeaderActions(Content.of(heading), 1, "govuk-heading-xl", List.of(items), null, Map.of());
    }
}
