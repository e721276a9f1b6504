package org.fanlight.ui.moj;

import java.util.List;
import java.util.Map;
import org.fanlight.ui.Content;
import org.fanlight.ui.Parts;
import org.jspecify.annotations.Nullable;

/// The pages of one record.
@Parts
public record SubNavigation(
        String label, List<Item> items, @Nullable String classes, Map<String, String> attributes)
        implements SubNavigationParts.With {

    public static SubNavigation of(String label, Item... items) {
        return new SubNavigation(label, List.of(items), null, Map.of());
    }

    /// One page.
    public record Item(
            Content content,
            String href,
            boolean active,
            @Nullable String classes,
            Map<String, String> attributes) {

        public static Item to(String text, String href, boolean active) {
            return new Item(Content.of(text), href, active, null, Map.of());
        }

        public static Item to(gg.jte.Content content, String href, boolean active) {
            return new Item(Content.of(content), href, active, null, Map.of());
        }
    }
}
