package org.fanlight.bench;

import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;

/// Measures the worker's day at a pace, alone and then while others arrive for work: each signs in by the real page,
/// and out again.
record SignInBench(FrontDoorBench bench) {

    private static final int A_MINUTE = 200;
    private static final Duration SETTLING = Duration.ofSeconds(5);

    /// @param port where the application answers
    SignInFigures measure(int contacts, int port, String password) throws Unexpected {
        var order = bench.order();
        bench.seeding().growTo(contacts, bench.staff(), Clock.systemUTC().instant());
        var material = bench.material(contacts);
        var crowd = new Crowd(SETTLING, order.measured(), order.think());
        var arrivals = new Arrivals(port, password, bench.staff().workers(), A_MINUTE);
        var workers = bench.atPages(port, password, material, new Acknowledged());
        try {
            bench.work("Warming up", new Crowd(SETTLING, order.warmUp(), order.think()), workers, material);
            var alone = bench.work("The day alone", crowd, workers, material);
            var together = arrivals.besides(() -> bench.work("The day while others sign in", crowd, workers, material));
            return figures(contacts, alone, together, arrivals);
        } finally {
            workers.forEach(Worker::close);
        }
    }

    private SignInFigures figures(int contacts, Timings alone, Timings together, Arrivals arrivals) {
        var seconds = SETTLING.plus(bench.order().measured()).toSeconds();
        var load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        return new SignInFigures(
                contacts,
                bench.order().users(),
                bench.order().think().toMillis(),
                bench.order().measured().toSeconds(),
                alone.latencies(),
                together.latencies(),
                Math.round(100
                                * together.latencies().p95Ms()
                                / alone.latencies().p95Ms())
                        / 100.0,
                Figures.perSecond(60 * arrivals.took().count(), seconds),
                arrivals.took(),
                arrivals.refused(),
                Figures.count(alone.errors()) + Figures.count(together.errors()),
                Math.round(load * 10) / 10.0);
    }
}
