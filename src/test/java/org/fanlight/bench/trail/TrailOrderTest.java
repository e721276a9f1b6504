package org.fanlight.bench.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrailOrderTest {

    @Test
    void whatIsAskedForIsMeasured() {
        assertThat(TrailOrder.read(List.of("--writers", "8", "--seconds", "3", "--warm-up", "1")))
                .isEqualTo(new TrailOrder(8, Duration.ofSeconds(1), Duration.ofSeconds(3)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--writers", "--writers 0", "--writers many", "--quickly 3"})
    void whatIsNotUnderstoodIsSaid(String words) {
        assertThatThrownBy(() -> TrailOrder.read(List.of(words.split(" "))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(words.split(" ")[0]);
    }
}
