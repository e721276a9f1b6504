package org.fanlight.ui.theme;

import org.jspecify.annotations.Nullable;

/// How a partnership wants its pages to look: `fanlight.theme` in the configuration. Whatever is blank stays as
/// Fanlight has it.
///
/// @param colour of header, buttons and links, such as `#12525a`
/// @param font families in the order of preference, as CSS names them
/// @param fontFile a WOFF2 file with that font; with every weight in it, where there is no bold one
/// @param boldFontFile a WOFF2 file with its bold
/// @param logo an SVG or PNG file
record ThemeSettings(
        @Nullable String colour,
        @Nullable String font,
        @Nullable String fontFile,
        @Nullable String boldFontFile,
        @Nullable String logo) {}
