package org.fanlight.messages.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanlight.messages.SampleMessages.SETTINGS;
import static org.fanlight.messages.SampleMessages.acknowledgement;

import java.time.Duration;
import java.util.Optional;
import org.fanlight.database.Ids;
import org.fanlight.database.TestDatabase;
import org.fanlight.encryption.TestEncryption;
import org.fanlight.messages.Failure;
import org.fanlight.messages.MobileNumber;
import org.fanlight.messages.Notice;
import org.fanlight.messages.ParkedMessage;
import org.fanlight.messages.QueueLength;
import org.fanlight.messages.post.Claimed;
import org.fanlight.worktime.MovableClock;
import org.junit.jupiter.api.Test;

class JdbcMessageQueueTest {

    private final TestDatabase database = TestDatabase.fresh();
    private final MovableClock clock = MovableClock.at("2026-11-23 09:00");
    private final JdbcMessages messages = new JdbcMessages(
            database.jdbc(), TestEncryption.of(database), new Ids(), clock, SETTINGS, database.onBehalf());
    private final JdbcOutbox outbox = new JdbcOutbox(database.jdbc(), TestEncryption.of(database), clock);
    private final JdbcMessageQueue queue = new JdbcMessageQueue(database.jdbc(), clock);

    @Test
    void anEmptyQueueHasNoOldest() {
        assertThat(queue.length()).isEqualTo(new QueueLength(0, 0, 0, Optional.empty()));
        assertThat(queue.parked(10)).isEmpty();
    }

    @Test
    void theQueueIsCountedByWhatIsToBecomeOfIt() {
        var oldest = clock.instant();
        for (int number = 1; number <= 4; number++) {
            messages.send(acknowledgement(number));
        }
        outbox.retryAt(next(), Failure.REFUSED, clock.instant().plus(Duration.ofHours(1)));
        outbox.park(next(), Failure.REFUSED);
        outbox.delivered(next());

        assertThat(queue.length()).isEqualTo(new QueueLength(2, 1, 1, Optional.of(oldest)));
    }

    @Test
    void parkedMessagesAreListedOldestFirst() {
        messages.send(acknowledgement(1));
        messages.send(acknowledgement(2));
        var first = next();
        outbox.park(first, Failure.REFUSED);
        var parkedAt = clock.instant();
        clock.moveBy(Duration.ofSeconds(1));
        outbox.park(next(), Failure.UNEXPECTED);

        assertThat(queue.parked(1))
                .containsExactly(
                        new ParkedMessage(first.id(), Notice.ACKNOWLEDGEMENT_OF_CONTACT, 1, Failure.REFUSED, parkedAt));
        assertThat(queue.parked(10)).hasSize(2);
    }

    @Test
    void aReleasedMessageIsTriedFromTheBeginning() {
        messages.send(acknowledgement(1));
        var parked = next();
        outbox.park(parked, Failure.REFUSED);

        queue.release(parked.id());

        assertThat(next()).isEqualTo(parked);
        assertThat(queue.length().parked()).isZero();
    }

    @Test
    void aDeliveredMessageIsNotReleased() {
        messages.send(acknowledgement(1));
        var delivered = next();
        outbox.delivered(delivered);

        queue.release(delivered.id());

        assertThat(outbox.claim()).isEmpty();
    }

    @Test
    void aTextMessageIsNotReleasedToAMailServer() {
        messages.send(acknowledgement(1, new MobileNumber("+447700900123")));

        queue.release(queue.parked(1).getFirst().id());

        assertThat(queue.length().parked()).isEqualTo(1);
        assertThat(outbox.claim()).isEmpty();
    }

    private Claimed next() {
        return outbox.claim().orElseThrow();
    }
}
