package org.fanlight.ui.theme;

import java.util.Optional;
import java.util.regex.Pattern;

/// A colour of a screen.
///
/// @param red from 0 to 255, as `green` and `blue`
record Colour(int red, int green, int blue) {

    static final Colour BLACK = new Colour(0, 0, 0);
    static final Colour WHITE = new Colour(255, 255, 255);

    private static final Pattern WRITTEN = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final int RADIX = 16;

    /// One written `#12525a`.
    static Optional<Colour> read(String words) {
        return Optional.of(words)
                .filter(written -> WRITTEN.matcher(written).matches())
                .map(written -> new Colour(part(written, 1), part(written, 3), part(written, 5)));
    }

    /// How well words in one of the two are read on the other: from 1 (not at all) to 21 (WCAG 2.2, *contrast ratio*).
    double contrastWith(Colour other) {
        var lighter = Math.max(luminance(), other.luminance());
        var darker = Math.min(luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    /// @param share how much of the other there is, from 0 to 1
    Colour mixedWith(Colour other, double share) {
        return new Colour(
                between(red, other.red, share), between(green, other.green, share), between(blue, other.blue, share));
    }

    @Override
    public String toString() {
        return "#%02x%02x%02x".formatted(red, green, blue);
    }

    /// WCAG 2.2, *relative luminance*.
    private double luminance() {
        return 0.2126 * light(red) + 0.7152 * light(green) + 0.0722 * light(blue);
    }

    private static double light(int part) {
        var share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static int between(int one, int other, double share) {
        return (int) Math.round(one + (other - one) * share);
    }

    private static int part(String written, int from) {
        return Integer.parseInt(written, from, from + 2, RADIX);
    }
}
