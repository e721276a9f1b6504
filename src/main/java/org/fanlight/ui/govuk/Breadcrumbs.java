package org.fanlight.ui.govuk;

import java.util.List;
import java.util.Map;
import org.fanlight.ui.Content;
import org.fanlight.ui.Parts;
import org.jspecify.annotations.Nullable;

/// Where this page stands.
@Parts
public record Breadcrumbs(
        List<Crumb> items,
        boolean collapseOnMobile,
        String label,
        @Nullable String classes,
        Map<String, String> attributes)
        implements BreadcrumbsParts.With {

    public static Breadcrumbs of(Crumb... items) {
        return BreadcrumbsParts.builder()
                .items(List.of(items))
                .collapseOnMobile(true)
                .label("Breadcrumb")
                .build();
    }

    /// A place on the way, the last without an address.
    public record Crumb(Content content, @Nullable String href, Map<String, String> attributes) {

        public static Crumb to(String text, @Nullable String href) {
            return new Crumb(Content.of(text), href, Map.of());
        }
    }
}
