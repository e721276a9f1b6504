package org.fanlight.ui.govuk;

import java.util.List;
import java.util.Map;
import org.fanlight.ui.Content;
import org.fanlight.ui.Parts;
import org.fanlight.ui.Text;
import org.fanlight.ui.forms.Problems;
import org.jspecify.annotations.Nullable;

/// All that is wrong with a form, on top of the page.
@Parts
public record ErrorSummary(
        Content title,
        Content description,
        List<Item> items,
        @Nullable Boolean disableAutoFocus,
        @Nullable String classes,
        Map<String, String> attributes)
        implements ErrorSummaryParts.With {

    public static ErrorSummary of(Problems problems) {
        return ErrorSummaryParts.builder()
                .title(Content.of("There is a problem"))
                .description(Text.NOTHING)
                .items(problems.byField().entrySet().stream()
                        .map(each -> Item.to(each.getValue(), "#" + each.getKey()))
                        .toList())
                .build();
    }

    /// One problem, leading to its field.
    public record Item(Content content, @Nullable String href, Map<String, String> attributes) {

        public static Item to(String text, @Nullable String href) {
            return new Item(Content.of(text), href, Map.of());
        }
    }
}
