package org.fanlight.messages.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanlight.messages.SampleMessages.REFERRER;
import static org.fanlight.messages.SampleMessages.SETTINGS;
import static org.fanlight.messages.SampleMessages.acknowledgement;

import com.icegreen.greenmail.util.GreenMailUtil;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Date;
import org.fanlight.messages.Failure;
import org.fanlight.messages.Letter;
import org.fanlight.worktime.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mail.MailParseException;
import org.springframework.mail.javamail.JavaMailSender;

class SmtpPostTest {

    private final TestMailServer mailServer = new TestMailServer();
    private final MovableClock clock = MovableClock.at("2026-11-23 09:00");

    @AfterEach
    void stopTheMailServer() {
        mailServer.close();
    }

    @Test
    void aMessageArrivesAsPlainText() throws Exception {
        assertThat(post(mailServer.client()).take(envelope(1))).isEmpty();

        var arrived = mailServer.received().getFirst();
        assertThat(arrived.getFrom()[0]).hasToString("front.door@larkshire.example");
        assertThat(arrived.getAllRecipients()[0]).hasToString("sam.fox@larkshire.example");
        assertThat(arrived.getSubject()).isEqualTo("We have received what you told us (FD-1)");
        assertThat(arrived.getContentType()).startsWith("text/plain");
        assertThat(arrived.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(arrived.getSentDate()).isEqualTo(Date.from(clock.instant()));
        assertThat(GreenMailUtil.getBody(arrived)).contains("https://fanlight.example/progress/FD-1");
    }

    @Test
    void everyAttemptAtOneMessageCarriesTheSameMessageId() throws Exception {
        var post = post(mailServer.client());
        post.take(envelope(1));
        post.take(envelope(1));
        post.take(envelope(2));

        var arrived = mailServer.received();
        assertThat(arrived.get(0).getMessageID())
                .matches("<[0-9a-f-]{36}@larkshire\\.example>")
                .isEqualTo(arrived.get(1).getMessageID())
                .isNotEqualTo(arrived.get(2).getMessageID());
    }

    @Test
    void aServerThatWillNotTakeTheMessageRefusesIt() {
        mailServer.refuseEverything();

        assertThat(post(mailServer.client()).take(envelope(1))).contains(Failure.REFUSED);
    }

    @Test
    void aWrongPasswordIsToldApart() {
        var client = mailServer.client();
        client.setPassword("wrong");

        assertThat(post(client).take(envelope(1))).contains(Failure.SIGN_IN_REFUSED);
    }

    @Test
    void anUnknownServerIsToldApart() {
        var client = mailServer.client();
        client.setHost("mail.larkshire.invalid");

        assertThat(post(client).take(envelope(1))).contains(Failure.UNKNOWN_HOST);
    }

    @Test
    void aServerThatIsNotThereDoesNotAnswer() {
        var client = mailServer.client();
        mailServer.close();

        assertThat(post(client).take(envelope(1))).contains(Failure.NO_ANSWER);
    }

    @Test
    void aServerThatSaysNothingIsNotWaitedForLong() throws IOException {
        try (var silent = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            var client = mailServer.client();
            client.setPort(silent.getLocalPort());
            client.getJavaMailProperties().put("mail.smtp.timeout", "300");

            assertThat(post(client).take(envelope(1))).contains(Failure.NO_ANSWER);
        }
    }

    @Test
    void aFailureWithoutAKnownReasonIsUnexpected() {
        assertThat(SmtpFailures.reason(new MailParseException("?"))).isEqualTo(Failure.UNEXPECTED);
    }

    private SmtpPost post(JavaMailSender client) {
        return new SmtpPost(client, SETTINGS.sender(), clock);
    }

    private static Envelope envelope(int number) {
        var message = acknowledgement(number);
        return new Envelope(message.reference(), REFERRER, Letter.of(message, SETTINGS.address()));
    }
}
