package org.fanlight.ui.theme;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A colour of a partnership's own, with the two that are made of it.
///
/// @param brand header, buttons and links
/// @param deep buttons and links under the pointer
/// @param pale behind what belongs together
record Palette(Colour brand, Colour deep, Colour pale) {

    /// WCAG 2.2, success criterion 1.4.3.
    static final double READABLE = 4.5;

    /// Behind navigation, asides and footer: `$sand` of the styles.
    private static final Colour SAND = new Colour(0xf7, 0xf4, 0xee);

    /// Behind what needs attention: `$amber-pale` of the styles.
    private static final Colour AMBER_PALE = new Colour(0xfd, 0xf3, 0xdc);

    private static final double DEEPER = 0.35;
    private static final double PALER = 0.88;
    private static final int STEPS = 20;

    static Palette of(Colour brand) {
        return new Palette(brand, brand.mixedWith(Colour.BLACK, DEEPER), brand.mixedWith(Colour.WHITE, PALER));
    }

    /// The least contrast of any words of this colour with what is behind them, or of white words on it.
    double weakest() {
        return Stream.of(Colour.WHITE, SAND, AMBER_PALE, pale)
                .mapToDouble(brand::contrastWith)
                .min()
                .orElseThrow();
    }

    /// The same with one decimal, never rounded up to what would do.
    double weakestTold() {
        return Math.floor(weakest() * 10) / 10;
    }

    boolean isReadable() {
        return weakest() >= READABLE;
    }

    /// The nearest darker one that can be read.
    Palette readable() {
        return IntStream.rangeClosed(0, STEPS)
                .mapToObj(step -> of(brand.mixedWith(Colour.BLACK, (double) step / STEPS)))
                .filter(Palette::isReadable)
                .findFirst()
                .orElseThrow();
    }
}
