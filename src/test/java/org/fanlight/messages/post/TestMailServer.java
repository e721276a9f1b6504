package org.fanlight.messages.post;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.user.MessageDeliveryHandler;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/// A real mail server of this process, on a port of its own.
final class TestMailServer implements AutoCloseable {

    private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private final MessageDeliveryHandler usual;

    TestMailServer() {
        server.withConfiguration(GreenMailConfiguration.aConfig().withUser("fanlight", "right"))
                .start();
        usual = server.getUserManager().getMessageDeliveryHandler();
    }

    /// A client that signs in and is patient, however busy the machine.
    JavaMailSenderImpl client() {
        var client = new JavaMailSenderImpl();
        client.setHost("127.0.0.1");
        client.setPort(server.getSmtp().getPort());
        client.setUsername("fanlight");
        client.setPassword("right");
        client.getJavaMailProperties().put("mail.smtp.auth", "true");
        client.getJavaMailProperties().put("mail.smtp.timeout", "60000");
        return client;
    }

    void refuseEverything() {
        server.getUserManager().setMessageDeliveryHandler((_, _) -> {
            throw new UserException("mailbox full");
        });
    }

    void takeEverythingAgain() {
        server.getUserManager().setMessageDeliveryHandler(usual);
    }

    List<MimeMessage> received() {
        return Arrays.asList(server.getReceivedMessages());
    }

    @Override
    public void close() {
        server.stop();
    }
}
