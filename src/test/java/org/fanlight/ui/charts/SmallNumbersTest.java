package org.fanlight.ui.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class SmallNumbersTest {

    private static final Count FEW = new Count.FewerThan(5);

    @Test
    void oneToFourAreNotToldAndNoneIs() {
        assertThat(SmallNumbers.USUAL.each(List.of(0, 1, 4, 5, 12)))
                .containsExactly(Count.of(0), FEW, FEW, Count.of(5), Count.of(12));
    }

    @Test
    void whereOneOfAWholeIsHiddenTheNextSmallestIsToo() {
        assertThat(SmallNumbers.USUAL.partsOfAWhole(List.of(40, 3, 12, 0)))
                .containsExactly(Count.of(40), FEW, new Count.Withheld(15), Count.of(0));
    }

    @Test
    void twoHiddenGiveNothingAway() {
        assertThat(SmallNumbers.USUAL.partsOfAWhole(List.of(40, 3, 2))).containsExactly(Count.of(40), FEW, FEW);
    }

    @Test
    void aWholeWithNothingSmallIsTold() {
        assertThat(SmallNumbers.USUAL.partsOfAWhole(List.of(40, 8))).containsExactly(Count.of(40), Count.of(8));
    }

    @Test
    void theBarOfAHiddenNumberIsAlwaysAsLong() {
        assertThat(SmallNumbers.USUAL.each(List.of(1, 2, 3, 4)))
                .extracting(Count::drawn)
                .containsOnly(4);
    }

    @Test
    void aLimitUnderTwoAndANegativeCountAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SmallNumbers(1));
        assertThatIllegalArgumentException().isThrownBy(() -> Count.of(-1));
    }
}
