package org.fanlight.bench;

import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.fanlight.bench.seed.Seeding;

/// Those who bring contacts to an end while the crowd works, so that the worklists stay as long as they began.
///
/// The mixed day records twice as many contacts as it decides, and tells no referrer: alone it would pile up in a
/// minute what a front door sees in months. What the colleagues do is not measured, but takes its part of the machine.
record Colleagues(Seeding seeding, Material material) {

    private static final long EVERY_MILLIS = 1_000;

    Timings besides(Supplier<Timings> crowd) {
        try (var threads = Executors.newSingleThreadScheduledExecutor()) {
            var work = threads.scheduleWithFixedDelay(
                    () -> seeding.end(material.takeDone()), EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
            var timings = crowd.get();
            if (work.state() == Future.State.FAILED) {
                throw new IllegalStateException("The colleagues stopped", work.exceptionNow());
            }
            return timings;
        }
    }
}
