package org.fanlight.ui.govuk;

import java.util.List;
import java.util.Map;
import org.fanlight.ui.Content;
import org.fanlight.ui.Parts;
import org.fanlight.ui.Text;
import org.jspecify.annotations.Nullable;

/// The ways through a service.
@Parts
public record ServiceNavigation(
        @Nullable String serviceName,
        @Nullable String serviceUrl,
        List<Item> navigation,
        @Nullable String navigationId,
        @Nullable String navigationLabel,
        @Nullable String navigationClasses,
        String menuButtonText,
        @Nullable String menuButtonLabel,
        @Nullable Boolean collapseOnMobile,
        String label,
        Slots slots,
        @Nullable String classes,
        Map<String, String> attributes)
        implements ServiceNavigationParts.With {

    public static ServiceNavigation of(List<Item> navigation) {
        return ServiceNavigationParts.builder()
                .navigation(navigation)
                .navigationId("navigation")
                .menuButtonText("Menu")
                .label("Service information")
                .slots(Slots.EMPTY)
                .build();
    }

    public boolean collapses() {
        return collapseOnMobile == null ? navigation.size() > 1 : collapseOnMobile;
    }

    /// What the menu button is called where that is not what it says.
    public @Nullable String toggleLabel() {
        return menuButtonText.equals(menuButtonLabel) ? null : menuButtonLabel;
    }

    public boolean isRegion() {
        return serviceName != null || slots.start().isPresent() || slots.end().isPresent();
    }

    public boolean hasList() {
        return !navigation.isEmpty()
                || slots.navigationStart().isPresent()
                || slots.navigationEnd().isPresent();
    }

    /// One way.
    public record Item(
            Content content, @Nullable String href, boolean current, boolean active, Map<String, String> attributes) {

        public static Item to(String text, String href, boolean current) {
            return new Item(Content.of(text), href, current, false, Map.of());
        }

        public boolean isHere() {
            return current || active;
        }

        public @Nullable String ariaCurrent() {
            return current ? "page" : active ? "true" : null;
        }
    }

    /// Places for further content.
    public record Slots(Content start, Content end, boolean endInline, Content navigationStart, Content navigationEnd) {

        public static final Slots EMPTY = new Slots(Text.NOTHING, Text.NOTHING, false, Text.NOTHING, Text.NOTHING);
    }
}
