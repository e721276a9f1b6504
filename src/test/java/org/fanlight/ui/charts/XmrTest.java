package org.fanlight.ui.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class XmrTest {

    @Test
    void limitsStandTwoPointSixSixMovingRangesFromTheMean() {
        var variation = Xmr.of(List.of(10.0, 12.0, 11.0, 13.0)); // ranges 2, 1, 2

        assertThat(variation.mean()).isEqualTo(11.5);
        assertThat(variation.upper()).isCloseTo(11.5 + 2.66 * 5 / 3, within(1e-9));
        assertThat(variation.lower()).isCloseTo(11.5 - 2.66 * 5 / 3, within(1e-9));
        assertThat(variation.signals()).isEmpty();
    }

    @Test
    void theLowerLimitIsNeverUnderNothing() {
        assertThat(Xmr.of(List.of(1.0, 9.0, 1.0, 9.0)).lower()).isZero();
    }

    @Test
    void aValueOutsideIsASignal() {
        assertThat(Xmr.of(List.of(80.0, 82.0, 79.0, 81.0, 80.0, 60.0, 81.0, 82.0))
                        .signals())
                .containsExactly(5);
    }

    @Test
    void eightInARowOnOneSideAreSignalsAndSevenAreNot() {
        assertThat(Xmr.of(steps(8, 8)).signals()).hasSize(16);
        assertThat(Xmr.of(steps(7, 7)).signals()).isEmpty();
    }

    @Test
    void oneValueShowsNoVariation() {
        assertThatIllegalArgumentException().isThrownBy(() -> Xmr.of(List.of(1.0)));
    }

    /// Low values, then high ones, near enough for no value to be outside.
    private static List<Double> steps(int low, int high) {
        var lows = Stream.of(10.0, 10.9).flatMap(value -> Collections.nCopies(low, value).stream());
        var all = lows.toList();
        var mixed = new java.util.ArrayList<Double>();
        for (var place = 0; place < low; place++) {
            mixed.add(place % 2 == 0 ? all.getFirst() : all.getLast());
        }
        for (var place = 0; place < high; place++) {
            mixed.add(place % 2 == 0 ? 11.1 : 12.0);
        }
        return mixed;
    }
}
