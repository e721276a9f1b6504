package org.fanlight.database;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/// New identifiers: UUIDs of version 7 (RFC 9562), each later than the one before it on this node.
@Component
public final class Ids {

    private static final int COUNTER_BITS = 12;
    private static final long COUNTER_MASK = (1L << COUNTER_BITS) - 1;
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();
    private final AtomicLong latest = new AtomicLong();

    public Ids() {
        this(InstantSource.system());
    }

    Ids(InstantSource clock) {
        this.clock = clock;
    }

    public UUID next() {
        long earliest = clock.millis() << COUNTER_BITS;
        long tick = latest.updateAndGet(previous -> Math.max(previous + 1, earliest));
        long high = tick >>> COUNTER_BITS << 16 | VERSION_7 | tick & COUNTER_MASK;
        return new UUID(high, random.nextLong() >>> 2 | VARIANT);
    }
}
