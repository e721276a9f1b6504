package org.fanlight.ui.moj;

import java.util.List;
import java.util.Map;
import org.fanlight.ui.Content;
import org.fanlight.ui.Parts;
import org.jspecify.annotations.Nullable;

/// Ways to pages that belong together, beside the page; in sections where there are many.
///
/// @param items the ways, where there are no sections
@Parts
public record SideNavigation(
        @Nullable String label,
        List<Item> items,
        List<Section> sections,
        @Nullable String classes,
        Map<String, String> attributes)
        implements SideNavigationParts.With {

    public static SideNavigation of(String label, Item... items) {
        return new SideNavigation(label, List.of(items), List.of(), null, Map.of());
    }

    public static SideNavigation of(String label, Section... sections) {
        return new SideNavigation(label, List.of(), List.of(sections), null, Map.of());
    }

    /// Ways under a heading.
    public record Section(
            Content heading,
            int headingLevel,
            @Nullable String headingClasses,
            Map<String, String> headingAttributes,
            List<Item> items) {

        public static Section of(String heading, Item... items) {
            return new Section(Content.of(heading), 4, null, Map.of(), List.of(items));
        }
    }

    /// One way.
    public record Item(Content content, String href, boolean active, Map<String, String> attributes) {

        public static Item to(String text, String href, boolean active) {
            return new Item(Content.of(text), href, active, Map.of());
        }
    }
}
