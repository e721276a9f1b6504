package org.fanlight.agencies.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RememberedTest {

    private final AtomicInteger readings = new AtomicInteger();
    private final MovingClock clock = new MovingClock();
    private final Remembered<Integer> list = new Remembered<>(clock, () -> List.of(readings.incrementAndGet()));

    @Test
    void isNotReadAgainWithinAMinute() {
        list.all();
        clock.now = clock.now.plus(Duration.ofSeconds(59));

        assertThat(list.all()).containsExactly(1);
    }

    @Test
    void isReadAgainAfterAMinute() {
        list.all();
        clock.now = clock.now.plus(Duration.ofSeconds(60));

        assertThat(list.all()).containsExactly(2);
    }

    @Test
    void isReadAgainOnceForgotten() {
        list.all();
        list.forget();

        assertThat(list.all()).containsExactly(2);
    }

    private static final class MovingClock extends Clock {

        private Instant now = Instant.parse("2026-11-23T09:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    }
}
