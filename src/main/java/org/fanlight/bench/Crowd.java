package org.fanlight.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.fanlight.database.OnBehalf;

/// People who work the mixed day side by side, one task after the other.
///
/// @param think how long each waits between two tasks on average: anything up to twice as long
record Crowd(Duration warmUp, Duration measured, Duration think) {

    /// Lets all of them work; only what ends after the warm-up and within the time counts.
    Timings work(List<? extends Worker> workers) {
        var start = System.nanoTime();
        var shifts = new ArrayList<Future<Timings>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var worker : workers) {
                var seed = shifts.size();
                shifts.add(threads.submit(OnBehalf.carried(() -> shift(worker, start, new SplittableRandom(seed)))));
            }
        }
        var all = new Timings();
        shifts.forEach(shift -> all.add(ended(shift)));
        return all;
    }

    private Timings shift(Worker worker, long start, SplittableRandom random) {
        var timings = new Timings();
        var from = start + warmUp.toNanos();
        var until = from + measured.toNanos();
        var began = System.nanoTime();
        while (began < until) {
            var task = Task.drawn(random);
            var trouble = trouble(worker, task);
            var ended = System.nanoTime();
            if (ended > from && ended <= until) {
                note(timings, task, ended - began, trouble);
            }
            if (!think.isZero()) {
                LockSupport.parkNanos(random.nextLong(2 * think.toNanos()));
            }
            began = System.nanoTime();
        }
        return timings;
    }

    private static String trouble(Worker worker, Task task) {
        try {
            worker.perform(task);
            return "";
        } catch (Unexpected unexpected) {
            return String.valueOf(unexpected.getMessage());
        } catch (RuntimeException broken) {
            return broken.getClass().getSimpleName();
        }
    }

    private static void note(Timings timings, Task task, long nanos, String trouble) {
        if (trouble.isEmpty()) {
            timings.took(task, nanos);
        } else {
            timings.failed(task, trouble);
        }
    }

    private static Timings ended(Future<Timings> shift) {
        try {
            return shift.get();
        } catch (InterruptedException | ExecutionException broken) {
            throw new IllegalStateException("A user's thread ended early", broken);
        }
    }
}
