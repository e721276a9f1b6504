package org.fanlight.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class LatenciesTest {

    @Test
    void percentilesAreThoseOfWhatWasTimed() {
        var timings = new Timings();
        IntStream.rangeClosed(1, 100).forEach(millis -> timings.took(Task.OPEN, millis * 1_000_000L));

        assertThat(timings.latencies(Task.OPEN)).isEqualTo(new Latencies(100, 50, 95, 99));
        assertThat(timings.latencies(Task.DECIDE)).isEqualTo(new Latencies(0, 0, 0, 0));
    }

    @Test
    void allTasksCountTogether() {
        var timings = new Timings();
        timings.took(Task.OPEN, 2_000_000);
        var others = new Timings();
        others.took(Task.SEARCH, 4_000_000);
        others.failed(Task.DECIDE, "answered 500");
        timings.add(others);

        assertThat(timings.latencies().count()).isEqualTo(2);
        assertThat(timings.latencies().p99Ms()).isEqualTo(4);
        assertThat(timings.errors()).containsEntry("DECIDE: answered 500", 1);
    }

    @Test
    void aLineNamesThemInSnakeCase() {
        assertThat(JsonMapper.builder().build().writeValueAsString(new Latencies(3, 1.5, 2, 9.1)))
                .isEqualTo("{\"count\":3,\"p50_ms\":1.5,\"p95_ms\":2.0,\"p99_ms\":9.1}");
    }
}
