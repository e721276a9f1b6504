package org.fanlight.messages.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanlight.messages.SampleMessages.SETTINGS;
import static org.fanlight.messages.SampleMessages.acknowledgement;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.fanlight.database.TestDatabase;
import org.fanlight.messages.Delivery;
import org.fanlight.messages.Failure;
import org.fanlight.messages.QueueLength;
import org.fanlight.messages.sql.TestOutbox;
import org.fanlight.worktime.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SendWaitingTest {

    private final MovableClock clock = MovableClock.at("2026-11-23 09:00");
    private final Instant written = clock.instant();
    private final TestOutbox box = TestOutbox.in(TestDatabase.fresh(), clock);
    private final TestMailServer mailServer = new TestMailServer();
    private final Post smtp = new SmtpPost(mailServer.client(), SETTINGS.sender(), clock);

    @AfterEach
    void stopTheMailServer() {
        mailServer.close();
    }

    @Test
    void everythingThatWaitsIsSentOnce() {
        write(3);

        sendBy(smtp);
        clock.moveBy(Duration.ofDays(30));
        sendBy(smtp);

        assertThat(mailServer.received())
                .extracting(MimeMessage::getSubject)
                .hasSize(3)
                .doesNotHaveDuplicates();
        assertThat(delivery(3)).contains(new Delivery.Delivered(written));
    }

    @Test
    void aRefusedMessageIsTriedAgainLaterAndLater() {
        write(1);
        mailServer.refuseEverything();

        sendBy(smtp);
        assertThat(delivery(1)).contains(new Delivery.Waiting(written.plus(Duration.ofMinutes(1))));

        clock.moveBy(Duration.ofMinutes(1));
        sendBy(smtp);
        assertThat(delivery(1)).contains(new Delivery.Waiting(written.plus(Duration.ofMinutes(3))));

        mailServer.takeEverythingAgain();
        clock.moveBy(Duration.ofMinutes(2).minusSeconds(1));
        sendBy(smtp);
        assertThat(mailServer.received()).isEmpty();

        clock.moveBy(Duration.ofSeconds(1));
        sendBy(smtp);
        assertThat(mailServer.received()).hasSize(1);
        assertThat(delivery(1)).contains(new Delivery.Delivered(clock.instant()));
    }

    @Test
    void afterTheLastAttemptAMessageIsGivenUp() {
        write(1);
        mailServer.refuseEverything();

        for (int attempt = 1; attempt <= BackOff.MOST_ATTEMPTS; attempt++) {
            clock.moveBy(Duration.ofHours(6));
            sendBy(smtp);
        }

        assertThat(delivery(1)).contains(new Delivery.Parked(clock.instant(), Failure.REFUSED));
        assertThat(box.queue().parked(1).getFirst().attempts()).isEqualTo(BackOff.MOST_ATTEMPTS);
    }

    @Test
    void oneRefusedMessageDoesNotHoldUpTheNext() {
        write(1);
        mailServer.refuseEverything();
        sendBy(smtp);
        mailServer.takeEverythingAgain();
        write(2);

        sendBy(smtp);

        assertThat(delivery(2)).contains(new Delivery.Delivered(written));
    }

    @Test
    void whileTheMailServerIsAwayOneTryIsEnough() {
        write(3);
        mailServer.close();

        sendBy(smtp);

        assertThat(box.queue().length()).isEqualTo(new QueueLength(3, 1, 0, Optional.of(written)));
    }

    @Test
    void severalSendersAtOnceNeverSendTwice() {
        int messages = 60;
        write(messages);

        var senders = Stream.generate(() -> CompletableFuture.runAsync(() -> sendBy(smtp)))
                .limit(4)
                .toList();
        senders.forEach(CompletableFuture::join);
        sendBy(smtp);

        assertThat(mailServer.received())
                .extracting(MimeMessage::getMessageID)
                .hasSize(messages)
                .doesNotHaveDuplicates();
        assertThat(box.queue().length().waiting()).isZero();
    }

    @Test
    void aCrashBetweenTheServersYesAndOurMarkRepeatsTheSameMessageId() throws MessagingException {
        write(1);
        smtp.take(box.outbox().claim().orElseThrow().envelope());

        clock.moveBy(Outbox.LEASE);
        sendBy(smtp);

        var arrived = mailServer.received();
        assertThat(arrived).hasSize(2);
        assertThat(arrived.getFirst().getMessageID())
                .isEqualTo(arrived.getLast().getMessageID());
    }

    @Test
    void withoutAMailServerMessagesWaitUntried() {
        write(2);

        sendBy(new NoPost());

        assertThat(box.queue().length()).isEqualTo(new QueueLength(2, 0, 0, Optional.of(written)));
    }

    @Test
    void aDemonstrationDeliversToNobody() {
        write(1);

        sendBy(new DemoPost());

        assertThat(delivery(1)).contains(new Delivery.Delivered(written));
        assertThat(mailServer.received()).isEmpty();
    }

    private void write(int upTo) {
        for (int number = 1; number <= upTo; number++) {
            box.messages().send(acknowledgement(number));
        }
    }

    private void sendBy(Post post) {
        new SendWaiting(box.outbox(), post, clock).run();
    }

    private Optional<Delivery> delivery(int number) {
        return box.messages().deliveryOf(acknowledgement(number).reference());
    }
}
