package org.fanlight.agencies.sql;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A small list that every page needs, read again after a minute because another node may have changed it.
final class Remembered<T> {

    private static final Duration KEPT = Duration.ofMinutes(1);

    private final Clock clock;
    private final Supplier<List<T>> read;
    private final AtomicReference<@Nullable Reading<T>> last = new AtomicReference<>();

    Remembered(Clock clock, Supplier<List<T>> read) {
        this.clock = clock;
        this.read = read;
    }

    List<T> all() {
        Reading<T> reading = last.get();
        if (reading != null && clock.instant().isBefore(reading.at().plus(KEPT))) {
            return reading.rows();
        }
        Reading<T> fresh = new Reading<>(clock.instant(), List.copyOf(read.get()));
        last.set(fresh);
        return fresh.rows();
    }

    <I> Optional<T> one(I id, Function<T, I> idOf) {
        return all().stream().filter(row -> idOf.apply(row).equals(id)).findFirst();
    }

    void forget() {
        last.set(null);
    }

    private record Reading<T>(Instant at, List<T> rows) {}
}
