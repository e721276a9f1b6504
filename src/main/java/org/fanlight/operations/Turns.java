package org.fanlight.operations;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Answers requests in the order in which they came, a few at a time.
///
/// Whoever has a turn is answered as fast as the machine can; all at once, each would wait for all the others. A turn
/// that does not come within a second is taken all the same, so that requests which hang cannot lock out the rest.
/// Probes do not queue.
@Component
@Order(Turns.ORDER)
final class Turns extends OncePerRequestFilter {

    /// After the id of a request, before all that costs time.
    static final int ORDER = Integer.MIN_VALUE + 100;

    private static final int TO_A_PROCESSOR = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Set<String> PROBES = Set.of("/livez", "/readyz");

    private final Semaphore turns;
    private final Duration patience;

    /// @param turns how many at a time; 0 stands for three to a processor
    @Autowired
    Turns(@Value("${fanlight.turns}") int turns) {
        this(turns > 0 ? turns : TO_A_PROCESSOR * Runtime.getRuntime().availableProcessors(), PATIENCE);
    }

    Turns(int turns, Duration patience) {
        this.turns = new Semaphore(turns, true);
        this.patience = patience;
    }

    /// How many wait for a turn.
    int waiting() {
        return turns.getQueueLength();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return PROBES.contains(request.getRequestURI());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean had = waitForATurn();
        try {
            chain.doFilter(request, response);
        } finally {
            if (had) {
                turns.release();
            }
        }
    }

    private boolean waitForATurn() {
        try {
            return turns.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
