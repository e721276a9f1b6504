package org.fanlight.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LineTest {

    @Test
    void sparesSpacesAndControlCharacters() {
        assertThat(Line.of("  Anna\t\n Maria\u0000 ")).isEqualTo("Anna Maria");
    }

    @Test
    void composesAccentsSoThatEqualNamesAreEqual() {
        assertThat(Line.of("Zoe\u0308")).isEqualTo("Zo\u00eb");
    }

    @Test
    void leavesOutHalvesOfCharacters() {
        assertThat(Line.of("a\uD83Db\uD83D\uDE00")).isEqualTo("a b\uD83D\uDE00");
    }

    @Test
    void readingALineAgainChangesNothing() {
        assertThat(AnyText.of(2L, 2_000, 60))
                .allSatisfy(text -> assertThat(Line.of(Line.of(text))).isEqualTo(Line.of(text)));
    }

    @Test
    void refusesWhatIsTooLongWithoutRepeatingIt() {
        assertThatThrownBy(() -> Line.of("secret", 5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Longer than 5 characters");
    }
}
