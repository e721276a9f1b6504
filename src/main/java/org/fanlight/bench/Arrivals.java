package org.fanlight.bench;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import org.fanlight.access.Account;
import org.fanlight.bench.web.Arrival;

/// People who sign in while others work: one every so often, whether the one before is through or not.
final class Arrivals {

    private static final int DIGITS = 3;

    private final int port;
    private final String password;
    private final List<Account> accounts;
    private final Duration every;
    private final Histogram micros = new ConcurrentHistogram(DIGITS);
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger next = new AtomicInteger();

    /// @param port where the application answers
    Arrivals(int port, String password, List<Account> accounts, int aMinute) {
        this.port = port;
        this.password = password;
        this.accounts = accounts;
        this.every = Duration.ofMinutes(1).dividedBy(aMinute);
    }

    /// Ends once the last who came is through.
    Timings besides(Supplier<Timings> crowd) {
        try (var people = Executors.newVirtualThreadPerTaskExecutor();
                var clock = Executors.newSingleThreadScheduledExecutor()) {
            clock.scheduleAtFixedRate(() -> people.execute(this::one), 0, every.toNanos(), TimeUnit.NANOSECONDS);
            var timings = crowd.get();
            clock.shutdownNow();
            return timings;
        }
    }

    private void one() {
        var account = accounts.get(next.getAndIncrement() % accounts.size());
        var began = System.nanoTime();
        try {
            Arrival.signInAndOut(port, account.email(), password);
            micros.recordValue((System.nanoTime() - began) / 1_000);
        } catch (Unexpected unexpected) {
            refused.incrementAndGet();
        }
    }

    /// From the sign-in page to having left again.
    Latencies took() {
        return Latencies.of(micros);
    }

    int refused() {
        return refused.get();
    }
}
