package org.fanlight.audit.seal;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/// Seals the acts that have been put on record, in batches, until none is left.
///
/// Who writes acts waits for nobody: sealing looks which ids have been drawn, waits until the transactions that
/// may have drawn them have ended, and only then seals up to there. What appears below that line later does not
/// belong there.
public final class SealActs {

    private static final Logger LOG = LoggerFactory.getLogger(SealActs.class);

    private static final int IN_ONE_SEAL = 5_000;
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofMillis(10);

    /// What came of a round.
    public enum Outcome {
        /// All that had been entered when it began is sealed.
        CAUGHT_UP,

        /// Somebody has been writing acts for a long time and has not ended; the next round tries again.
        WRITERS_GO_ON,

        /// Another node sealed at the same time and goes on.
        ANOTHER_NODE_SEALS,

        /// The newest seal is not what a known key has signed, so nothing may be built on it.
        NEWEST_SEAL_NOT_OURS
    }

    private final Seals seals;
    private final SealKey key;
    private final TransactionOperations transactions;
    private final int inOneSeal;

    SealActs(Seals seals, SealKey key, TransactionOperations transactions) {
        this(seals, key, transactions, IN_ONE_SEAL);
    }

    SealActs(Seals seals, SealKey key, TransactionOperations transactions, int inOneSeal) {
        this.seals = seals;
        this.key = key;
        this.transactions = transactions;
        this.inOneSeal = inOneSeal;
    }

    public Outcome run() {
        var line = seals.newestId();
        if (!allEnded()) {
            LOG.warn("The audit trail is not sealed yet: somebody has been putting acts on record for a long time.");
            return Outcome.WRITERS_GO_ON;
        }
        var step = Step.SEALED;
        while (step == Step.SEALED) {
            step = transactions.execute(_ -> sealUpTo(line));
        }
        return switch (step) {
            case SEALED, NOTHING_LEFT -> Outcome.CAUGHT_UP;
            case OVERTAKEN -> Outcome.ANOTHER_NODE_SEALS;
            case NOT_OURS -> {
                LOG.error("The audit trail is not sealed any more: its newest seal is not signed by a key that this"
                        + " node knows. See docs/decisions/0019.");
                yield Outcome.NEWEST_SEAL_NOT_OURS;
            }
        };
    }

    private enum Step {
        SEALED,
        NOTHING_LEFT,
        OVERTAKEN,
        NOT_OURS
    }

    private Step sealUpTo(long line) {
        var newest = seals.newest().orElse(null);
        if (newest != null && !key.known().vouchFor(newest)) {
            return Step.NOT_OURS;
        }
        var from = newest == null ? 1 : newest.seal().lastAct() + 1;
        var acts = new SealedActs();
        seals.eachAct(from, line, inOneSeal, acts::add);
        if (acts.count() == 0) {
            return Step.NOTHING_LEFT;
        }
        var last = acts.count() == inOneSeal ? acts.last() : line;
        var seal = Seal.after(newest, acts, last, seals.now());
        if (!seals.add(key.sign(seal))) {
            return Step.OVERTAKEN;
        }
        if (newest != null && !newest.seal().day().equals(seal.day())) {
            var before = newest.seal();
            LOG.info(
                    "The audit trail of {} closed with seal {}: {}", before.day(), before.number(), newest.hashWords());
        }
        return Step.SEALED;
    }

    /// Whether those who are writing just now end within a while. Those who begin later draw later ids.
    private boolean allEnded() {
        var writing = seals.writers();
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!writing.isEmpty()) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
            writing.retainAll(seals.writers());
        }
        return true;
    }
}
