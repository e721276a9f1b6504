package org.fanlight.bench.nodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NodesOrderTest {

    @Test
    void theDatabaseIsAwayForTwentySecondsUnlessSomebodySaysOtherwise() {
        assertThat(NodesOrder.read(List.of()).outage()).isEqualTo(Duration.ofSeconds(20));
        assertThat(NodesOrder.read(List.of("--users", "3", "--outage", "5", "--calm", "7")))
                .isEqualTo(new NodesOrder(3, Duration.ofSeconds(5), Duration.ofSeconds(7)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--users", "--users 0", "--outage many", "--kill"})
    void whatIsNotUnderstoodIsRefusedInWords(String words) {
        assertThatIllegalArgumentException().isThrownBy(() -> NodesOrder.read(List.of(words.split(" "))));
    }
}
