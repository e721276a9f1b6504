package org.fanlight.bench.trail;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import org.fanlight.database.OnBehalf;

/// Many who write acts without a pause.
record Writers(int number, Duration warmUp, Duration measured) {

    /// @param all acts acknowledged, those of warming up included
    /// @param counted acts acknowledged while it counted
    record Written(long all, long counted) {

        double aSecond(Duration measured) {
            return Math.round(counted * 10_000.0 / measured.toMillis()) / 10.0;
        }
    }

    Written write(Runnable act) {
        var all = new LongAdder();
        var counted = new LongAdder();
        var begin = System.nanoTime() + warmUp.toNanos();
        var end = begin + measured.toNanos();
        var tasks = new ArrayList<Callable<Void>>();
        for (var writer = 0; writer < number; writer++) {
            tasks.add(() -> {
                for (var now = System.nanoTime(); now - end < 0; now = System.nanoTime()) {
                    act.run();
                    all.increment();
                    if (now - begin >= 0) {
                        counted.increment();
                    }
                }
                return null;
            });
        }
        try (var hands = Executors.newFixedThreadPool(number)) {
            for (var done :
                    hands.invokeAll(tasks.stream().map(OnBehalf::carried).toList())) {
                done.get();
            }
        } catch (InterruptedException | ExecutionException broken) {
            throw new IllegalStateException("Writing failed", broken);
        }
        return new Written(all.sum(), counted.sum());
    }
}
