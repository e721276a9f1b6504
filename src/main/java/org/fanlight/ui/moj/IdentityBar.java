package org.fanlight.ui.moj;

import java.util.List;
import java.util.Map;
import org.fanlight.ui.Content;
import org.fanlight.ui.Parts;
import org.jspecify.annotations.Nullable;

/// Whose record this is, on every page of it.
@Parts
public record IdentityBar(
        Content title, List<ButtonMenu> menus, @Nullable String classes, Map<String, String> attributes)
        implements IdentityBarParts.With {

    public static IdentityBar of(gg.jte.Content title, ButtonMenu... menus) {
        return new IdentityBar(Content.of(title), List.of(menus), null, Map.of());
    }
}
