package org.fanlight.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import jakarta.servlet.FilterChain;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@Timeout(60)
class TurnsTest {

    private static final Duration FOR_EVER = Duration.ofHours(1);
    private static final Duration NOT_AT_ALL = Duration.ZERO;

    private final List<String> answered = new CopyOnWriteArrayList<>();
    private final CountDownLatch slowOneIsIn = new CountDownLatch(1);
    private final CountDownLatch slowOneMayEnd = new CountDownLatch(1);

    @Test
    void theyAreAnsweredInTheOrderInWhichTheyCame() throws Exception {
        var turns = new Turns(1, FOR_EVER);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            slowOne(turns, threads);
            for (var waiting = 1; waiting <= 3; waiting++) {
                ask(turns, "/work/" + waiting, threads);
                waitFor(turns, waiting);
            }
            assertThat(answered).isEmpty();
            slowOneMayEnd.countDown();
        }

        assertThat(answered).containsExactly("/slow", "/work/1", "/work/2", "/work/3");
        assertThat(turns.waiting()).isZero();
    }

    @Test
    void whatHangsLocksNobodyOut() throws Exception {
        var turns = new Turns(1, NOT_AT_ALL);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            slowOne(turns, threads);
            ask(turns, "/work", threads).get();

            assertThat(answered).containsExactly("/work");
            slowOneMayEnd.countDown();
        }
    }

    @Test
    void probesDoNotQueue() throws Exception {
        var turns = new Turns(1, FOR_EVER);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            slowOne(turns, threads);
            ask(turns, "/readyz", threads).get();

            assertThat(answered).containsExactly("/readyz");
            slowOneMayEnd.countDown();
        }
    }

    @Test
    void whatFailsGivesItsTurnBack() throws Exception {
        var turns = new Turns(1, FOR_EVER);

        assertThatIllegalStateException()
                .isThrownBy(() -> through(turns, "/work", (_, _) -> {
                    throw new IllegalStateException("broken");
                }));
        through(turns, "/next", (_, _) -> answered.add("/next"));

        assertThat(answered).containsExactly("/next");
    }

    private void slowOne(Turns turns, ExecutorService threads) throws InterruptedException {
        threads.submit(() -> {
            through(turns, "/slow", (_, _) -> {
                slowOneIsIn.countDown();
                pass(slowOneMayEnd);
                answered.add("/slow");
            });
            return null;
        });
        pass(slowOneIsIn);
    }

    private Future<?> ask(Turns turns, String path, ExecutorService threads) {
        return threads.submit(() -> {
            through(turns, path, (_, _) -> answered.add(path));
            return null;
        });
    }

    private static void through(Turns turns, String path, FilterChain chain) throws Exception {
        turns.doFilter(new MockHttpServletRequest("GET", path), new MockHttpServletResponse(), chain);
    }

    private static void waitFor(Turns turns, int waiting) {
        await().until(() -> turns.waiting() >= waiting);
    }

    private static void pass(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException ending) {
            throw new IllegalStateException(ending);
        }
    }
}
