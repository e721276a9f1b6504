package org.fanlight.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaletteTest {

    /// What WebAIM's contrast checker says of these pairs.
    @ParameterizedTest
    @CsvSource({"#000000, #ffffff, 21", "#767676, #ffffff, 4.54", "#ff0000, #ffffff, 4.00", "#0000ff, #ffff00, 8.00"})
    void contrastIsThatOfTheAccessibilityGuidelines(String one, String other, double ratio) {
        assertThat(colour(one).contrastWith(colour(other))).isCloseTo(ratio, within(0.01));
        assertThat(colour(other).contrastWith(colour(one))).isCloseTo(ratio, within(0.01));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12525a", "#12525", "#12525g", "teal", "#12525a;"})
    void anythingElseIsNoColour(String words) {
        assertThat(Colour.read(words)).isEmpty();
    }

    @Test
    void itIsWrittenAsItIsRead() {
        assertThat(colour("#0A353b")).hasToString("#0a353b");
    }

    /// 4.54 to 1 on white, and less on its own pale shade.
    @Test
    void aColourHasToBeReadableOnAllThatLiesBehindWords() {
        assertThat(Palette.of(colour("#767676")).isReadable()).isFalse();
        assertThat(Palette.of(colour("#12525a")).isReadable()).isTrue();
    }

    @Test
    void aDarkerOneIsProposedThatCanBeRead() {
        var proposed = Palette.of(colour("#00b5e2")).readable();

        assertThat(proposed.weakest()).isGreaterThanOrEqualTo(Palette.READABLE);
        assertThat(proposed.brand().blue()).isGreaterThan(proposed.brand().red());
    }

    private static Colour colour(String written) {
        return Colour.read(written).orElseThrow();
    }
}
