package org.fanlight.ui.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class XmrTest {

    private static final double NO_LIMIT = Double.POSITIVE_INFINITY;

    @Test
    void limitsStandTwoPointSixSixMovingRangesFromTheMean() {
        var variation = Xmr.of(List.of(10.0, 12.0, 11.0, 13.0), NO_LIMIT); // ranges 2, 1, 2

        assertThat(variation.mean()).isEqualTo(11.5);
        assertThat(variation.upper()).isCloseTo(11.5 + 2.66 * 5 / 3, within(1e-9));
        assertThat(variation.lower()).isCloseTo(11.5 - 2.66 * 5 / 3, within(1e-9));
        assertThat(variation.signals()).isEmpty();
    }

    @Test
    void theLowerLimitIsNeverUnderNothing() {
        assertThat(Xmr.of(List.of(1.0, 9.0, 1.0, 9.0), NO_LIMIT).lower()).isZero();
    }

    @Test
    void theUpperLimitIsNeverOverTheLargestThereCanBe() {
        assertThat(Xmr.of(List.of(92.0, 99.0, 91.0, 98.0), 100).upper()).isEqualTo(100);
    }

    @Test
    void aValueOutsideIsASignal() {
        assertThat(Xmr.of(
                                List.of(
                                        80.0, 82.0, 79.0, 81.0, 80.0, 82.0, 81.0, 80.0, 79.0, 81.0, 60.0, 81.0, 80.0,
                                        82.0),
                                100)
                        .signals())
                .containsExactly(10);
    }

    @Test
    void eightInARowOnOneSideAreSignalsAndSevenAreNot() {
        assertThat(Xmr.of(steps(8, 8), NO_LIMIT).signals()).hasSize(16);
        assertThat(Xmr.of(steps(7, 7), NO_LIMIT).signals()).isEmpty();
    }

    @Test
    void oneValueShowsNoVariation() {
        assertThatIllegalArgumentException().isThrownBy(() -> Xmr.of(List.of(1.0), NO_LIMIT));
    }

    /// Low values, then high ones, near enough for no value to be outside.
    private static List<Double> steps(int low, int high) {
        var mixed = new ArrayList<Double>();
        for (var place = 0; place < low; place++) {
            mixed.add(place % 2 == 0 ? 10.0 : 10.9);
        }
        for (var place = 0; place < high; place++) {
            mixed.add(place % 2 == 0 ? 11.1 : 12.0);
        }
        return mixed;
    }
}
