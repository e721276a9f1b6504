package org.fanlight.bench.trail;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import org.fanlight.audit.Act;
import org.fanlight.audit.Actor;
import org.fanlight.audit.AuditTrail;
import org.fanlight.audit.Deed;
import org.fanlight.audit.Subject;
import org.fanlight.audit.seal.SealActs;
import org.fanlight.audit.verify.AuditVerb;
import org.fanlight.database.OnBehalf;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Lets many write acts at the same time while sealing goes on, then does the same under one lock, then counts.
@Component
@Profile("bench")
public class TrailBench {

    private static final Duration BETWEEN_ROUNDS = Duration.ofSeconds(1);

    private final AuditTrail trail;
    private final SealActs sealActs;
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final Environment environment;

    TrailBench(
            AuditTrail trail,
            SealActs sealActs,
            JdbcClient jdbc,
            TransactionOperations transactions,
            Environment environment) {
        this.trail = trail;
        this.sealActs = sealActs;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.environment = environment;
    }

    /// @return whether nothing was missing and the trail whole
    public boolean run(List<String> words, PrintStream out) {
        var order = TrailOrder.read(words);
        var writers = new Writers(order.writers(), order.warmUp(), order.measured());
        var owner = owner();
        var lock = new OneLock(owner, jdbc);
        lock.make();
        try {
            var figures = measure(order, writers, owner, lock);
            out.println(figures.line());
            return figures.good();
        } finally {
            lock.drop();
        }
    }

    private TrailFigures measure(TrailOrder order, Writers writers, JdbcClient owner, OneLock lock) {
        seal();
        var actsBefore = count(owner, "select count(*) from audit.act");
        var sealsBefore = count(owner, "select count(*) from audit.seal");
        var sealedBefore = sealed(owner);
        var going = new AtomicBoolean(true);
        var sealing = Thread.ofPlatform().start(new FutureTask<>(OnBehalf.carried(() -> sealWhile(going))));
        var written = writers.write(this::enter);
        var load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        var sealedMeanwhile = sealed(owner) - sealedBefore;
        var stopped = System.nanoTime();
        going.set(false);
        join(sealing);
        seal();
        var sealedAfter = Duration.ofNanos(System.nanoTime() - stopped);
        var underLock = writers.write(enterUnder(lock));
        var missing = written.all() - (count(owner, "select count(*) from audit.act") - actsBefore);
        var seconds = order.measured();
        return new TrailFigures(
                order.writers(),
                seconds.toSeconds(),
                written.aSecond(seconds),
                underLock.aSecond(seconds),
                Math.round(100.0 * written.counted() / Math.max(1, underLock.counted())) / 100.0,
                written.all(),
                count(owner, "select count(*) from audit.seal") - sealsBefore,
                sealedMeanwhile,
                sealedAfter.toMillis(),
                Math.max(0, missing) + underLock.all() - lock.count(),
                whole(),
                Math.round(load * 10) / 10.0);
    }

    private void enter() {
        var act = new Act(Actor.HOUSE, BenchDeed.ACTED, new Subject("bench", UUID.randomUUID()));
        transactions.executeWithoutResult(_ -> trail.enter(act));
    }

    private Runnable enterUnder(OneLock lock) {
        return () -> transactions.executeWithoutResult(_ -> lock.enter(UUID.randomUUID()));
    }

    private boolean sealWhile(AtomicBoolean going) {
        while (going.get()) {
            sealActs.run();
            pause();
        }
        return true;
    }

    private void seal() {
        while (sealActs.run() != SealActs.Outcome.CAUGHT_UP) {
            pause();
        }
    }

    /// What the verb says goes to standard error.
    private boolean whole() {
        var settings = Map.of(
                "SPRING_DATASOURCE_URL", environment.getRequiredProperty("spring.flyway.url"),
                "SPRING_DATASOURCE_USERNAME", environment.getRequiredProperty("spring.flyway.user"),
                "SPRING_DATASOURCE_PASSWORD", environment.getRequiredProperty("spring.flyway.password"),
                "FANLIGHT_SEAL_KEY_FILE", environment.getRequiredProperty("fanlight.seal-key-file"));
        return new AuditVerb(settings, System.err).run(List.of("verify")) == AuditVerb.WHOLE;
    }

    private JdbcClient owner() {
        return JdbcClient.create(new DriverManagerDataSource(
                environment.getRequiredProperty("spring.flyway.url"),
                environment.getRequiredProperty("spring.flyway.user"),
                environment.getRequiredProperty("spring.flyway.password")));
    }

    private static long sealed(JdbcClient owner) {
        return count(owner, "select coalesce(sum(acts), 0) from audit.seal");
    }

    private static long count(JdbcClient owner, String sql) {
        return owner.sql(sql).query(Long.class).single();
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_ROUNDS);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    private enum BenchDeed implements Deed {
        ACTED;

        @Override
        public String code() {
            return "bench.act";
        }

        @Override
        public String words() {
            return "Acted";
        }

        @Override
        public String purpose() {
            return "Measuring";
        }
    }
}
