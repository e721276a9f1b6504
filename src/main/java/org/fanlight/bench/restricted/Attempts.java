package org.fanlight.bench.restricted;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.fanlight.bench.Unexpected;
import org.fanlight.bench.web.Reply;
import org.jspecify.annotations.Nullable;

/// All attempts at one door, and what they told.
final class Attempts {

    private final Curious curious;
    private final Door door;
    private final int records;
    private final List<Long> restricted = new ArrayList<>();
    private final List<Long> absent = new ArrayList<>();
    private @Nullable Reply usual;
    private int unlike;

    Attempts(Curious curious, Door door, int records) {
        this.curious = curious;
        this.door = door;
        this.records = records;
    }

    /// Each record once and one that never was for each, in any order.
    void round(Random random) throws Unexpected {
        var tries = new ArrayList<Try>();
        for (var number = 1; number <= records; number++) {
            tries.add(new Try(number, true));
            tries.add(new Try(number, false));
        }
        Collections.shuffle(tries, random);
        for (var one : tries) {
            var began = System.nanoTime();
            var reply = curious.ask(door, one.number, one.restricted);
            (one.restricted ? restricted : absent).add((System.nanoTime() - began) / 1_000);
            unlike += isLikeTheOthers(reply) ? 0 : 1;
        }
    }

    RestrictedFigures.At figures() {
        return RestrictedFigures.At.of(new TwoTimes(numbers(restricted), numbers(absent)), unlike);
    }

    private boolean isLikeTheOthers(Reply reply) {
        var before = usual;
        if (before == null) {
            usual = reply;
            return true;
        }
        return before.status() == reply.status()
                && (door == Door.SEARCH
                        || before.body().length() == reply.body().length());
    }

    private static long[] numbers(List<Long> micros) {
        return micros.stream().mapToLong(Long::longValue).toArray();
    }

    private record Try(int number, boolean restricted) {}
}
