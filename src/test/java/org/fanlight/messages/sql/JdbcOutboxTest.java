package org.fanlight.messages.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanlight.messages.SampleMessages.SETTINGS;
import static org.fanlight.messages.SampleMessages.acknowledgement;

import java.time.Duration;
import java.util.Optional;
import org.fanlight.database.Ids;
import org.fanlight.database.TestDatabase;
import org.fanlight.encryption.TestEncryption;
import org.fanlight.messages.Delivery;
import org.fanlight.messages.Failure;
import org.fanlight.messages.post.Claimed;
import org.fanlight.messages.post.Outbox;
import org.fanlight.worktime.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JdbcOutboxTest {

    private final TestDatabase database = TestDatabase.fresh();
    private final MovableClock clock = MovableClock.at("2026-11-23 09:00");
    private final JdbcMessages messages = new JdbcMessages(
            database.jdbc(), TestEncryption.of(database), new Ids(), clock, SETTINGS, database.onBehalf());
    private final JdbcOutbox outbox = new JdbcOutbox(database.jdbc(), TestEncryption.of(database), clock);

    @BeforeEach
    void oneMessageWaits() {
        messages.send(acknowledgement(1));
    }

    @Test
    void whatOneSenderHasNobodyElseGets() {
        assertThat(outbox.claim()).map(Claimed::attempt).contains(1);
        assertThat(outbox.claim()).isEmpty();
    }

    @Test
    void whatAnotherSenderIsTakingIsPassedOver() {
        clock.moveBy(Duration.ofSeconds(1));
        messages.send(acknowledgement(2));

        database.transactions().executeWithoutResult(_ -> {
            assertThat(outbox.claim().orElseThrow().envelope().reference())
                    .isEqualTo(acknowledgement(1).reference());
            var other = new JdbcOutbox(database.owner(), TestEncryption.of(database), clock);
            assertThat(other.claim().orElseThrow().envelope().reference())
                    .isEqualTo(acknowledgement(2).reference());
        });
    }

    @Test
    void aSenderThatDiedLosesItsLease() {
        outbox.claim();
        clock.moveBy(Outbox.LEASE.minusSeconds(1));
        assertThat(outbox.claim()).isEmpty();

        clock.moveBy(Duration.ofSeconds(1));
        assertThat(outbox.claim()).map(Claimed::attempt).contains(2);
    }

    @Test
    void whatWasDeliveredIsNeverSentAgain() {
        outbox.delivered(outbox.claim().orElseThrow());
        var deliveredAt = clock.instant();
        clock.moveBy(Duration.ofDays(365));

        assertThat(outbox.claim()).isEmpty();
        assertThat(delivery()).contains(new Delivery.Delivered(deliveredAt));
    }

    @Test
    void whatFailedWaitsForItsTime() {
        var time = clock.instant().plus(Duration.ofMinutes(1));
        outbox.retryAt(outbox.claim().orElseThrow(), Failure.REFUSED, time);

        assertThat(delivery()).contains(new Delivery.Waiting(time));
        assertThat(outbox.claim()).isEmpty();
        clock.moveBy(Duration.ofMinutes(1));
        assertThat(outbox.claim()).map(Claimed::attempt).contains(2);
    }

    @Test
    void whatWasParkedIsNotTried() {
        outbox.park(outbox.claim().orElseThrow(), Failure.REFUSED);
        var parkedAt = clock.instant();
        clock.moveBy(Duration.ofDays(365));

        assertThat(outbox.claim()).isEmpty();
        assertThat(delivery()).contains(new Delivery.Parked(parkedAt, Failure.REFUSED));
    }

    @Test
    void aSenderThatLostItsLeaseCannotSpoilTheNextOnesAttempt() {
        var slow = outbox.claim().orElseThrow();
        clock.moveBy(Outbox.LEASE);
        outbox.claim();

        outbox.retryAt(slow, Failure.NO_ANSWER, clock.instant());
        outbox.park(slow, Failure.NO_ANSWER);

        assertThat(outbox.claim()).isEmpty();
        assertThat(delivery()).contains(new Delivery.Waiting(clock.instant().plus(Outbox.LEASE)));
    }

    @Test
    void aSenderThatLostItsLeaseStillSaysThatItDelivered() {
        var slow = outbox.claim().orElseThrow();
        clock.moveBy(Outbox.LEASE);
        var next = outbox.claim().orElseThrow();

        outbox.delivered(slow);
        outbox.retryAt(next, Failure.REFUSED, clock.instant());
        outbox.park(next, Failure.REFUSED);

        assertThat(delivery()).contains(new Delivery.Delivered(clock.instant()));
        assertThat(outbox.claim()).isEmpty();
    }

    private Optional<Delivery> delivery() {
        return messages.deliveryOf(acknowledgement(1).reference());
    }
}
