package org.fanlight.ui.moj;

import java.util.List;
import java.util.Map;
import org.fanlight.ui.Content;
import org.fanlight.ui.Parts;
import org.jspecify.annotations.Nullable;

/// Narrows a list; stands inside a GET form, so that the choice stands in the address.
@Parts
public record Filter(
        Content heading,
        @Nullable Selected selected,
        Content options,
        String submit,
        Map<String, String> submitAttributes,
        Map<String, String> attributes)
        implements FilterParts.With {

    public static Filter of(String heading, gg.jte.Content options) {
        return FilterParts.builder()
                .heading(Content.of(heading))
                .options(Content.of(options))
                .submit("Apply filters")
                .build();
    }

    public Filter selected(String clearHref, Category... categories) {
        return withSelected(
                new Selected(Content.of("Selected filters"), "Clear filters", clearHref, List.of(categories)));
    }

    /// What the list is narrowed by now.
    public record Selected(Content heading, String clearText, String clearHref, List<Category> categories) {}

    /// One question with the answers chosen.
    public record Category(Content heading, List<Item> items) {

        public static Category of(String heading, Item... items) {
            return new Category(Content.of(heading), List.of(items));
        }
    }

    /// One answer, with the address of the list without it.
    public record Item(String text, String href) {}
}
