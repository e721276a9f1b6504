package org.fanlight.audit.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.fanlight.audit.verify.AuditVerb;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class SealingBesideWritersTest {

    private static final int WRITERS = 12;
    private static final int TRANSACTIONS = 40;

    private final Trail trail = new Trail();

    @Test
    void whateverOrderTheyCommitInNothingIsLeftOut() throws Exception {
        var going = new AtomicBoolean(true);
        try (var hands = Executors.newFixedThreadPool(WRITERS + 2)) {
            var sealers = new ArrayList<Future<?>>();
            for (var node = 0; node < 2; node++) {
                sealers.add(hands.submit(() -> sealWhile(going)));
            }
            var written = hands.invokeAll(writers());
            going.set(false);
            for (var writer : written) {
                writer.get();
            }
            for (var sealer : sealers) {
                sealer.get();
            }
        }

        trail.sealBy(50);

        assertThat(trail.count("audit.seal")).isGreaterThan(1);
        assertThat(trail.database()
                        .owner()
                        .sql("select sum(acts) from audit.seal")
                        .query(Long.class)
                        .single())
                .isEqualTo(trail.count("audit.act"));
        assertThat(new AuditVerb(trail.settings(), System.out).run(List.of("verify")))
                .isEqualTo(AuditVerb.WHOLE);
    }

    @Test
    void anActThatIsNotCommittedYetHoldsTheLine() throws Exception {
        var entered = new CountDownLatch(1);
        var commit = new CountDownLatch(1);
        trail.enter(3);
        try (ExecutorService hands = Executors.newSingleThreadExecutor()) {
            var slow = hands.submit(() -> trail.database().transactions().executeWithoutResult(_ -> {
                Trail.enter(trail.database().jdbc());
                entered.countDown();
                await(commit);
            }));
            entered.await();
            trail.enter(3);

            assertThat(trail.sealing(100).run()).isEqualTo(SealActs.Outcome.WRITERS_GO_ON);
            assertThat(trail.count("audit.seal")).isZero();

            commit.countDown();
            slow.get();
        }
        trail.seal();
        assertThat(trail.database()
                        .owner()
                        .sql("select acts from audit.seal")
                        .query(Integer.class)
                        .single())
                .isEqualTo(7);
    }

    @Test
    void idsThatWereDrawnAndGivenUpAreClosed() {
        trail.enter(1);
        trail.database().transactions().executeWithoutResult(status -> {
            Trail.enter(trail.database().jdbc());
            status.setRollbackOnly();
        });

        trail.seal();

        assertThat(trail.database()
                        .owner()
                        .sql("select last_act from audit.seal")
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void withNothingNewNothingIsSealed() {
        trail.enter(1).seal().seal();

        assertThat(trail.count("audit.seal")).isEqualTo(1);
    }

    @Test
    void onASealOfAnUnknownKeyNothingIsBuilt() {
        trail.enter(1).seal().spoil("update audit.seal set key = 'unknown'").enter(1);

        assertThat(trail.sealing(100).run()).isEqualTo(SealActs.Outcome.NEWEST_SEAL_NOT_OURS);
        assertThat(trail.count("audit.seal")).isEqualTo(1);
    }

    @Test
    void theApplicationMayNeitherChangeASealNorSayWhenAnActWasEntered() {
        trail.enter(1).seal();

        refuses("update audit.seal set acts = 2");
        refuses("delete from audit.seal");
        refuses("truncate audit.act");
        refuses("""
                insert into audit.act (
                  entered_at, at, actor_name, actor_role, deed, words, purpose, subject_kind, subject_id)
                values (now(), now(), '', '', '', '', '', '', gen_random_uuid())
                """);
        assertThatThrownBy(() ->
                        trail.database().owner().sql("delete from audit.seal").update())
                .hasStackTraceContaining("append-only");
    }

    private void refuses(String sql) {
        assertThatThrownBy(() -> trail.database().jdbc().sql(sql).update())
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("permission denied");
    }

    private Void sealWhile(AtomicBoolean going) {
        while (going.get()) {
            trail.sealing(50).run();
        }
        return null;
    }

    /// Each with connections of its own, so that many transactions are open at a time.
    private ArrayList<Callable<Void>> writers() {
        var writers = new ArrayList<Callable<Void>>();
        var login = trail.database().applicationLogin();
        for (var writer = 0; writer < WRITERS; writer++) {
            var random = new Random(writer);
            writers.add(() -> {
                var source = new DriverManagerDataSource(
                        login.url() + "&options=-c%20fanlight.standpoint=HOUSE", login.user(), login.password());
                var jdbc = JdbcClient.create(source);
                var transactions = new TransactionTemplate(new JdbcTransactionManager(source));
                for (var number = 0; number < TRANSACTIONS; number++) {
                    transactions.executeWithoutResult(status -> {
                        for (var act = random.nextInt(4); act >= 0; act--) {
                            Trail.enter(jdbc);
                        }
                        pause(random.nextInt(15));
                        if (random.nextInt(8) == 0) {
                            status.setRollbackOnly();
                        }
                    });
                }
                return null;
            });
        }
        return writers;
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
