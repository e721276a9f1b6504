package org.fanlight.bench.nodes;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// All workers at work side by side, until they are told that it is time to go.
final class Shift {

    private final AtomicBoolean going = new AtomicBoolean(true);
    private final AtomicReference<@Nullable Runnable> blow = new AtomicReference<>();
    private final List<Future<?>> working = new ArrayList<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    static Shift begin(List<SteadyWorker> workers) {
        var shift = new Shift();
        for (var worker : workers) {
            shift.working.add(shift.threads.submit(() -> worker.work(shift.going::get, shift::halfTyped)));
        }
        return shift;
    }

    /// Answers once it has struck: after somebody's half form was saved and before the rest is typed.
    void strikeInTheMiddleOfAForm(Runnable what) throws InterruptedException {
        var struck = new CountDownLatch(1);
        blow.set(() -> {
            what.run();
            struck.countDown();
        });
        struck.await();
    }

    private void halfTyped() {
        var what = blow.getAndSet(null);
        if (what != null) {
            what.run();
        }
    }

    /// Waits until everybody has brought the call at hand to its end.
    void end() throws InterruptedException, ExecutionException {
        going.set(false);
        try (threads) {
            for (var worker : working) {
                worker.get();
            }
        }
    }
}
