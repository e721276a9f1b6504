package org.fanlight.messages.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fanlight.messages.SampleMessages.REFERRER;
import static org.fanlight.messages.SampleMessages.SETTINGS;
import static org.fanlight.messages.SampleMessages.acknowledgement;

import org.fanlight.database.Ids;
import org.fanlight.database.TestDatabase;
import org.fanlight.encryption.TestEncryption;
import org.fanlight.messages.Delivery;
import org.fanlight.messages.EmailAddress;
import org.fanlight.messages.Failure;
import org.fanlight.messages.Letter;
import org.fanlight.messages.MessageReference;
import org.fanlight.messages.MobileNumber;
import org.fanlight.messages.OutboundMessage;
import org.fanlight.worktime.MovableClock;
import org.junit.jupiter.api.Test;

class JdbcMessagesTest {

    private final TestDatabase database = TestDatabase.fresh();
    private final MovableClock clock = MovableClock.at("2026-11-23 09:00");
    private final JdbcMessages messages = new JdbcMessages(
            database.jdbc(), TestEncryption.of(database), new Ids(), clock, SETTINGS, database.onBehalf());
    private final JdbcOutbox outbox = new JdbcOutbox(database.jdbc(), TestEncryption.of(database), clock);

    @Test
    void whatIsWrittenWaitsToBeSentAsItWasWritten() {
        messages.send(acknowledgement(1));

        assertThat(messages.deliveryOf(acknowledgement(1).reference())).contains(new Delivery.Waiting(clock.instant()));
        var envelope = outbox.claim().orElseThrow().envelope();
        assertThat(envelope.to()).isEqualTo(REFERRER);
        assertThat(envelope.letter()).isEqualTo(Letter.of(acknowledgement(1), SETTINGS.address()));
    }

    @Test
    void theSameReferenceIsWrittenOnce() {
        messages.send(acknowledgement(1));
        messages.send(acknowledgement(1, new EmailAddress("somebody.else@larkshire.example")));

        assertThat(outbox.claim().orElseThrow().envelope().to()).isEqualTo(REFERRER);
        assertThat(outbox.claim()).isEmpty();
    }

    @Test
    void anActThatIsUndoneWritesNothing() {
        database.transactions().executeWithoutResult(act -> {
            messages.send(acknowledgement(1));
            act.setRollbackOnly();
        });

        assertThat(messages.deliveryOf(acknowledgement(1).reference())).isEmpty();
        assertThat(outbox.claim()).isEmpty();
    }

    @Test
    void nothingIsSentBeforeTheActIsCommitted() {
        database.transactions().executeWithoutResult(_ -> {
            messages.send(acknowledgement(1));
            assertThat(new JdbcOutbox(database.owner(), TestEncryption.of(database), clock).claim())
                    .isEmpty();
        });

        assertThat(outbox.claim()).isPresent();
    }

    @Test
    void aTextMessageIsParkedUntilTextMessagesAreSent() {
        messages.send(acknowledgement(1, new MobileNumber("+447700900123")));

        assertThat(messages.deliveryOf(acknowledgement(1).reference()))
                .contains(new Delivery.Parked(clock.instant(), Failure.NO_TEXT_MESSAGES));
        assertThat(outbox.claim()).isEmpty();
    }

    @Test
    void whatWasNeverWrittenHasNoDelivery() {
        assertThat(messages.deliveryOf(new MessageReference("acknowledgement/0")))
                .isEmpty();
    }

    @Test
    void whatWasWrittenCannotBeChanged() {
        messages.send(acknowledgement(1));

        assertThatThrownBy(() -> database.owner()
                        .sql("update messages.message set body = 'something else'")
                        .update())
                .rootCause()
                .hasMessageContaining("append-only");
        assertThatThrownBy(() ->
                        database.jdbc().sql("delete from messages.message").update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void aMessageNamesNothingButItsReferenceAndLink() {
        OutboundMessage message = acknowledgement(1);
        messages.send(message);

        var stored = LettersWritten.in(database).getFirst().words();
        assertThat(stored)
                .contains("FD-1", "https://fanlight.example/progress/FD-1")
                .doesNotContain("sam", "fox");
    }
}
