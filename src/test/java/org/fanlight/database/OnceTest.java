package org.fanlight.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.transaction.support.TransactionTemplate;

class OnceTest {

    private final TestDatabase database = TestDatabase.fresh();
    private final TransactionTemplate transactions = database.transactions();
    private final Once once = new Once(database.jdbc());
    private final AtomicInteger acts = new AtomicInteger();
    private final UUID key = new Ids().next();

    @Test
    void aFormSentTwiceActsOnce() {
        String first = submit();
        String second = submit();

        assertThat(first).isEqualTo("/contacts/1");
        assertThat(second).isEqualTo("/contacts/1");
        assertThat(acts).hasValue(1);
    }

    @Test
    void anotherFormActsForItself() {
        submit();

        String other = transactions.execute(status -> once.once(new Ids().next(), this::act));

        assertThat(other).isEqualTo("/contacts/2");
    }

    @Test
    void aFormWhoseActFailedMayBeSentAgain() {
        assertThatThrownBy(() -> transactions.execute(status -> once.once(key, () -> {
                    throw new IllegalStateException("lost");
                })))
                .hasMessage("lost");

        assertThat(submit()).isEqualTo("/contacts/1");
    }

    @Test
    @Timeout(20)
    void theSecondOfTwoAtTheSameTimeWaitsForTheFirst() throws Exception {
        var acting = new CountDownLatch(1);
        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = workers.submit(() -> transactions.execute(status -> once.once(key, () -> {
                acting.countDown();
                awaitAWaitingSession();
                return act();
            })));
            acting.await();
            var second = workers.submit(this::submit);

            assertThat(first.get()).isEqualTo("/contacts/1");
            assertThat(second.get()).isEqualTo("/contacts/1");
            assertThat(acts).hasValue(1);
        }
    }

    private String submit() {
        return transactions.execute(status -> once.once(key, this::act));
    }

    private String act() {
        return "/contacts/" + acts.incrementAndGet();
    }

    private void awaitAWaitingSession() {
        while (waitingSessions() == 0) {
            Thread.onSpinWait();
        }
    }

    private int waitingSessions() {
        return database.owner().sql("""
                        select count(*)
                        from pg_locks
                        where not granted
                        """).query(Integer.class).single();
    }
}
