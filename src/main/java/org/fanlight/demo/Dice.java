package org.fanlight.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/// Chance that repeats itself: dice made from the same seed fall the same way.
public record Dice(SplittableRandom random) {

    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    public static Dice seeded(long seed) {
        return new Dice(new SplittableRandom(seed));
    }

    /// Dice of their own, so that what one thing throws does not change what the next one gets.
    public Dice split() {
        return new Dice(random.split());
    }

    public boolean chance(double likelihood) {
        return random.nextDouble() < likelihood;
    }

    /// A whole number, both ends included.
    public int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    public <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /// One of the choices, the first ones more often, as common names are.
    public <T> T oftenEarly(List<T> choices) {
        var skewed = Math.pow(random.nextDouble(), 1.6);
        return choices.get((int) (skewed * choices.size()));
    }

    /// So many different choices, in the order of the list.
    public <T> List<T> some(List<T> choices, int number) {
        var left = new ArrayList<>(choices);
        while (left.size() > number) {
            left.remove(random.nextInt(left.size()));
        }
        return left;
    }

    /// An index by its weight.
    public int weighted(double... weights) {
        var total = 0.0;
        for (var weight : weights) {
            total += weight;
        }
        var point = random.nextDouble() * total;
        for (var index = 0; index < weights.length - 1; index++) {
            point -= weights[index];
            if (point < 0) {
                return index;
            }
        }
        return weights.length - 1;
    }

    public Duration minutes(int least, int most) {
        return Duration.ofSeconds(random.nextInt(least * 60, most * 60 + 1));
    }

    /// A length around the usual one: half are shorter, a few are several times as long.
    public Duration about(Duration usual, double spread) {
        return Duration.ofSeconds((long) (usual.toSeconds() * Math.exp(spread * random.nextGaussian())));
    }

    /// An id in order of time, as the house makes them (RFC 9562, version 7).
    public UUID id(Instant at) {
        var high = at.toEpochMilli() << 16 | VERSION_7 | random.nextInt(1 << 12);
        return new UUID(high, random.nextLong() >>> 2 | VARIANT);
    }
}
