package org.fanlight.worktime.sql;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Holds what was read from worktime's tables until they change.
///
/// The database is asked for its edition number at most every ten seconds, so another node's change is seen that late.
final class Edition<T> {

    static final Duration TRUSTED_FOR = Duration.ofSeconds(10);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Supplier<T> read;
    private volatile @Nullable Held<T> held;

    Edition(JdbcClient jdbc, Clock clock, Supplier<T> read) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.read = read;
    }

    T current() {
        var now = clock.instant();
        var before = held;
        if (before != null && now.isBefore(before.seen().plus(TRUSTED_FOR))) {
            return before.content();
        }
        var number = number();
        var content = before != null && before.number() == number ? before.content() : read.get();
        held = new Held<>(number, now, content);
        return content;
    }

    private long number() {
        return jdbc.sql("select number from worktime.edition").query(Long.class).single();
    }

    private record Held<T>(long number, Instant seen, T content) {}
}
