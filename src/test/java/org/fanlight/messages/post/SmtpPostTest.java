package org.fanlight.messages.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanlight.messages.SampleMessages.REFERRER;
import static org.fanlight.messages.SampleMessages.SETTINGS;
import static org.fanlight.messages.SampleMessages.acknowledgement;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Date;
import org.fanlight.messages.Failure;
import org.fanlight.messages.Letter;
import org.fanlight.worktime.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mail.MailParseException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class SmtpPostTest {

    private final GreenMail mailServer = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private final MovableClock clock = MovableClock.at("2026-11-23 09:00");

    @BeforeEach
    void startTheMailServer() {
        mailServer
                .withConfiguration(GreenMailConfiguration.aConfig().withUser("fanlight", "right"))
                .start();
    }

    @AfterEach
    void stopTheMailServer() {
        mailServer.stop();
    }

    @Test
    void aMessageArrivesAsPlainText() throws Exception {
        assertThat(post(server()).take(envelope(1))).isEmpty();

        var arrived = mailServer.getReceivedMessages();
        assertThat(arrived).hasSize(1);
        assertThat(arrived[0].getFrom()[0]).hasToString("front.door@larkshire.example");
        assertThat(arrived[0].getAllRecipients()[0]).hasToString("sam.fox@larkshire.example");
        assertThat(arrived[0].getSubject()).isEqualTo("We have received what you told us (FD-1)");
        assertThat(arrived[0].getContentType()).startsWith("text/plain");
        assertThat(arrived[0].getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(arrived[0].getSentDate()).isEqualTo(Date.from(clock.instant()));
        assertThat(GreenMailUtil.getBody(arrived[0])).contains("https://fanlight.example/progress/FD-1");
    }

    @Test
    void everyAttemptAtOneMessageCarriesTheSameMessageId() throws Exception {
        var post = post(server());
        post.take(envelope(1));
        post.take(envelope(1));
        post.take(envelope(2));

        var arrived = mailServer.getReceivedMessages();
        assertThat(arrived[0].getMessageID())
                .matches("<[0-9a-f-]{36}@larkshire\\.example>")
                .isEqualTo(arrived[1].getMessageID())
                .isNotEqualTo(arrived[2].getMessageID());
    }

    @Test
    void aServerThatWillNotTakeTheMessageRefusesIt() {
        mailServer.getUserManager().setMessageDeliveryHandler((_, _) -> {
            throw new UserException("mailbox full");
        });

        assertThat(post(server()).take(envelope(1))).contains(Failure.REFUSED);
    }

    @Test
    void aWrongPasswordIsToldApart() {
        var server = server();
        server.setPassword("wrong");

        assertThat(post(server).take(envelope(1))).contains(Failure.SIGN_IN_REFUSED);
    }

    @Test
    void anUnknownServerIsToldApart() {
        var server = server();
        server.setHost("mail.larkshire.invalid");

        assertThat(post(server).take(envelope(1))).contains(Failure.UNKNOWN_HOST);
    }

    @Test
    void aServerThatIsNotThereDoesNotAnswer() throws IOException {
        var server = server();
        try (var closedAtOnce = new ServerSocket(0)) {
            server.setPort(closedAtOnce.getLocalPort());
        }

        assertThat(post(server).take(envelope(1))).contains(Failure.NO_ANSWER);
    }

    @Test
    void aServerThatSaysNothingIsNotWaitedForLong() throws IOException {
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var server = server();
            server.setPort(silent.getLocalPort());

            assertThat(post(server).take(envelope(1))).contains(Failure.NO_ANSWER);
        }
    }

    @Test
    void anAnswerThatMakesNoSenseIsUnexpected() {
        var nothingKnown = new MailParseException(new MessagingException("?"));

        assertThat(SmtpFailures.reason(nothingKnown)).isEqualTo(Failure.UNEXPECTED);
    }

    private SmtpPost post(JavaMailSenderImpl server) {
        return new SmtpPost(server, SETTINGS.sender(), clock);
    }

    private JavaMailSenderImpl server() {
        var server = new JavaMailSenderImpl();
        server.setHost("127.0.0.1");
        server.setPort(mailServer.getSmtp().getPort());
        server.setUsername("fanlight");
        server.setPassword("right");
        server.getJavaMailProperties().put("mail.smtp.auth", "true");
        server.getJavaMailProperties().put("mail.smtp.connectiontimeout", "500");
        server.getJavaMailProperties().put("mail.smtp.timeout", "500");
        return server;
    }

    private static Envelope envelope(int number) {
        var message = acknowledgement(number);
        return new Envelope(message.reference(), REFERRER, Letter.of(message, SETTINGS.address()));
    }
}
