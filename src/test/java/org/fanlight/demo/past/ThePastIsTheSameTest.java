package org.fanlight.demo.past;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ThePastIsTheSameTest {

    @Test
    void theSameFirstDayTellsTheSamePast() {
        assertThat(Pasts.of(Pasts.FIRST_DAY, 3).digest())
                .isEqualTo(Pasts.of(Pasts.FIRST_DAY, 3).digest());
    }

    @Test
    void anotherFirstDayTellsAnotherPast() {
        assertThat(Pasts.of(Pasts.FIRST_DAY, 1).digest())
                .isNotEqualTo(Pasts.of(Pasts.FIRST_DAY.plusDays(1), 1).digest());
    }
}
