package org.fanlight.ui.govuk;

import java.util.List;
import java.util.Map;
import org.fanlight.ui.Content;
import org.fanlight.ui.Parts;
import org.jspecify.annotations.Nullable;

/// Views of one thing, one at a time.
@Parts
public record Tabs(
        List<Item> items,
        String title,
        @Nullable String id,
        @Nullable String idPrefix,
        @Nullable String classes,
        Map<String, String> attributes)
        implements TabsParts.With {

    public static Tabs of(Item... items) {
        return TabsParts.builder().items(List.of(items)).title("Contents").build();
    }

    public String panelId(int index) {
        var given = items.get(index).id();
        return given == null ? idPrefix + "-" + (index + 1) : given;
    }

    /// One view under its label.
    public record Item(
            @Nullable String id,
            String label,
            Content panel,
            Map<String, String> attributes,
            Map<String, String> panelAttributes) {

        public static Item of(String id, String label, gg.jte.Content panel) {
            return new Item(id, label, Content.of(panel), Map.of(), Map.of());
        }
    }
}
