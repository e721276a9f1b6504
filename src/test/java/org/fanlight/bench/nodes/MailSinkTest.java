package org.fanlight.bench.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class MailSinkTest {

    @Test
    void aMessageThatComesTwiceIsCountedTwice() throws Exception {
        try (var sink = new MailSink()) {
            var server = new JavaMailSenderImpl();
            server.setHost("127.0.0.1");
            server.setPort(sink.port());

            server.send(message("one"), message("two"), message("one"));

            assertThat(sink.arrived()).isEqualTo(Map.of("<one@bench.example>", 2, "<two@bench.example>", 1));
        }
    }

    private static MimeMessage message(String id) throws Exception {
        var message = new MimeMessage((Session) null) {
            @Override
            protected void updateMessageID() {}
        };
        message.setHeader("Message-ID", "<" + id + "@bench.example>");
        message.setFrom("front-door@bench.example");
        message.setRecipients(Message.RecipientType.TO, "lead@school.example");
        message.setSubject("A call");
        message.setText("First line\n.\nafter a lonely dot");
        return message;
    }
}
