package org.fanlight.ui.theme;

import org.jspecify.annotations.Nullable;

/// What the head of every page says about the look; addresses are null where Fanlight's own is meant.
///
/// @param colour around the page, where a browser shows one
public record Theme(
        String colour,
        @Nullable String sheetUrl,
        @Nullable String logoUrl,
        @Nullable String iconUrl) {

    public static final Theme OWN = new Theme("#12525a", null, null, null);
}
