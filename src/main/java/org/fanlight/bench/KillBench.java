package org.fanlight.bench;

import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.springframework.core.env.Environment;

/// Kills the application in the middle of the mixed day, starts it again and counts what it had acknowledged.
///
/// A process of its own is killed, with a folder of its own; it uses this one's database, so that nothing it could
/// write on its way out helps it.
record KillBench(FrontDoorBench bench, Environment environment) {

    private static final int CONTACTS = 10_000;
    private static final Duration UNTIL_KILLED = Duration.ofSeconds(20);

    KillOutcome run(String password) throws Exception {
        bench.seeding().growTo(CONTACTS, bench.staff(), Clock.systemUTC().instant());
        var home = Files.createTempDirectory("fanlight-kill");
        var acknowledged = new Acknowledged();
        bench.progress().accept("Starting a process to kill");
        var node = NodeProcess.start(home, environment, Map.of());
        try {
            workUntilKilled(node, password, acknowledged);
            bench.progress().accept("Killed. Starting it again");
            node = node.again();
            return new KillOutcome(
                    acknowledged.counts(),
                    new MissingWrites(bench.jdbc(), bench.encryption()).of(acknowledged),
                    bench.order().users());
        } finally {
            node.close();
        }
    }

    private void workUntilKilled(NodeProcess node, String password, Acknowledged acknowledged) throws Exception {
        var workers = bench.atPages(node.port(), password, bench.material(CONTACTS), acknowledged);
        var crowd = new Crowd(Duration.ZERO, UNTIL_KILLED.plusSeconds(1), Duration.ofMillis(1));
        try (var threads = Executors.newSingleThreadScheduledExecutor()) {
            threads.schedule(node::kill, UNTIL_KILLED.toMillis(), TimeUnit.MILLISECONDS);
            crowd.work(workers);
        } finally {
            workers.forEach(Worker::close);
        }
        node.close();
    }
}
