package org.fanlight.bench;

import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.fanlight.bench.ports.PortWorker;
import org.fanlight.bench.ports.Ports;
import org.fanlight.bench.seed.Seeding;
import org.fanlight.bench.seed.Staff;
import org.fanlight.bench.web.PageWorker;
import org.fanlight.encryption.Encryption;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Measures the mixed day at one size: over the pages without a pause and at a worker's pace, then without the pages;
/// then counts what is missing.
record FrontDoorBench(
        Order order,
        Seeding seeding,
        Staff staff,
        Ports ports,
        JdbcClient jdbc,
        Encryption encryption,
        Consumer<String> progress) {

    private static final Duration SETTLING = Duration.ofSeconds(5);

    /// @param port where the application answers
    Figures measure(int contacts, int port, String password) throws Unexpected {
        progress.accept("%,d contacts".formatted(contacts));
        seeding.growTo(contacts, staff, Clock.systemUTC().instant());
        var acknowledged = new Acknowledged();
        var flatOut = new Crowd(order.warmUp(), order.measured(), Duration.ZERO);
        var material = material(contacts);
        var open = material.open();
        progress.accept("Signing in");
        var workers = atPages(port, password, material, acknowledged);
        try {
            var overPages = work("Without a pause", flatOut, workers, material);
            var load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
            var paced = work("At a pace", new Crowd(SETTLING, order.measured(), order.think()), workers, material);
            var again = material(contacts);
            var bare = work("Without the pages", flatOut, atPorts(again, acknowledged), again);
            progress.accept("Counting what is missing");
            return figures(contacts, open, overPages, paced, bare, acknowledged, load);
        } finally {
            workers.forEach(Worker::close);
        }
    }

    /// Signs in at the pages, one after the other.
    List<Worker> atPages(int port, String password, Material material, Acknowledged acknowledged) throws Unexpected {
        var workers = new ArrayList<Worker>();
        for (var account : staff.workers()) {
            workers.add(PageWorker.signIn(port, account.email(), password, material, acknowledged, workers.size()));
        }
        return workers;
    }

    Material material(int contacts) {
        return Material.in(jdbc, contacts, staff.districts());
    }

    private List<Worker> atPorts(Material material, Acknowledged acknowledged) {
        return staff.workers().stream()
                .<Worker>map(account -> new PortWorker(
                        ports,
                        account.viewer(),
                        material,
                        acknowledged,
                        account.id().hashCode()))
                .toList();
    }

    Timings work(String how, Crowd crowd, List<Worker> workers, Material material) {
        progress.accept(how);
        var timings = new Colleagues(seeding, material).besides(() -> crowd.work(workers));
        timings.errors().forEach((words, count) -> progress.accept(count + " × " + words));
        return timings;
    }

    private Figures figures(
            int contacts,
            int open,
            Timings overPages,
            Timings paced,
            Timings bare,
            Acknowledged acknowledged,
            double load) {
        var all = overPages.latencies();
        var seconds = order.measured().toSeconds();
        return new Figures(
                contacts,
                Figures.perSecond(all.count(), seconds),
                all.p50Ms(),
                all.p95Ms(),
                all.p99Ms(),
                Figures.byAct(overPages),
                Stream.of(overPages, paced, bare)
                        .mapToInt(timings -> Figures.count(timings.errors()))
                        .sum(),
                new MissingWrites(jdbc, encryption).of(acknowledged),
                Math.round(100.0 * all.count() / Math.max(1, bare.latencies().count())) / 100.0,
                Math.round(load * 10) / 10.0,
                new Figures.Bare(Figures.perSecond(bare.latencies().count(), seconds), bare.latencies()),
                new Figures.Paced(
                        order.think().toMillis(),
                        Figures.perSecond(paced.latencies().count(), seconds),
                        paced.latencies()),
                acknowledged.counts(),
                open,
                order.users(),
                order.warmUp().toSeconds(),
                seconds);
    }
}
