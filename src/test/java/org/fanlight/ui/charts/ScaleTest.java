package org.fanlight.ui.charts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {

    @ParameterizedTest
    @CsvSource({
        "0, 1, 1",
        "1, 0.2, 5",
        "4, 1, 4",
        "5, 1, 5",
        "6, 2, 3",
        "23, 5, 5",
        "100, 20, 5",
        "101, 50, 3",
        "1412, 500, 3",
        "0.07, 0.02, 4"
    })
    void itEndsAtARoundNumberInAtMostFiveSteps(double largest, double step, int steps) {
        var scale = Scale.upTo(largest);

        assertThat(scale.step()).isCloseTo(step, org.assertj.core.api.Assertions.within(1e-9));
        assertThat(scale.steps()).isEqualTo(steps);
        assertThat(scale.ticks()).hasSize(steps + 1);
    }

    @ParameterizedTest
    @CsvSource({"1000, 200, 200", "1, 0.4, 0.4", "5000, 4000, '4,000'"})
    void numbersHaveAsManyDigitsAsTheStepNeeds(double largest, double value, String words) {
        assertThat(Scale.upTo(largest).words(value)).isEqualTo(words);
    }
}
