package org.fanlight.messages.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackOffTest {

    @ParameterizedTest
    @CsvSource({"1, PT1M", "2, PT2M", "3, PT4M", "9, PT4H16M", "10, PT6H", "19, PT6H"})
    void eachWaitIsTwiceTheOneBeforeUpToSixHours(int attempt, Duration wait) {
        assertThat(BackOff.after(attempt)).contains(wait);
    }

    @Test
    void theLastAttemptIsTheTwentieth() {
        assertThat(BackOff.after(20)).isEmpty();
    }

    @Test
    void aMailServerMayBeAwayForALongWeekend() {
        var allWaits = IntStream.range(1, BackOff.MOST_ATTEMPTS)
                .mapToObj(attempt -> BackOff.after(attempt).orElseThrow())
                .reduce(Duration.ZERO, Duration::plus);

        assertThat(allWaits).isBetween(Duration.ofHours(62), Duration.ofHours(72));
    }
}
