package org.fanlight.demo.past;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("long")
class TheWholePastIsTheSameTest {

    private static final int MONTHS = 30;

    @Test
    void thirtyMonthsAreToldTheSameTwice() {
        assertThat(Pasts.of(Pasts.FIRST_DAY, MONTHS).digest())
                .isEqualTo(Pasts.of(Pasts.FIRST_DAY, MONTHS).digest());
    }
}
