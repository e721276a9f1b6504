package org.fanlight.messages.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.fanlight.messages.SampleMessages.acknowledgement;

import jakarta.mail.MessagingException;
import java.time.Duration;
import org.fanlight.database.FanlightTest;
import org.fanlight.messages.Delivery;
import org.fanlight.messages.Messages;
import org.fanlight.messages.Route;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

@FanlightTest
class SendingByItselfTest {

    private static final TestMailServer MAIL_SERVER = new TestMailServer();
    private static final Duration A_FEW_ROUNDS = Duration.ofMinutes(1);

    @Autowired
    private Messages messages;

    @Autowired
    private Post post;

    @Autowired
    private TransactionTemplate transactions;

    @DynamicPropertySource
    static void aMailServerIsSet(DynamicPropertyRegistry settings) {
        var client = MAIL_SERVER.client();
        settings.add("spring.mail.host", client::getHost);
        settings.add("spring.mail.port", client::getPort);
        settings.add("spring.mail.username", client::getUsername);
        settings.add("spring.mail.password", client::getPassword);
        settings.add("spring.mail.properties.mail.smtp.auth", () -> true);
        settings.add("fanlight.messages.from", () -> "front.door@larkshire.example");
        settings.add("fanlight.messages.address", () -> "https://fanlight.example");
    }

    @AfterAll
    static void stopTheMailServer() {
        MAIL_SERVER.close();
    }

    @Test
    void whatAnActWroteLeavesByItself() throws MessagingException {
        assertThat(post.route()).isEqualTo(Route.SMTP);

        transactions.executeWithoutResult(_ -> messages.send(acknowledgement(1)));

        await().atMost(A_FEW_ROUNDS)
                .until(() -> messages.deliveryOf(acknowledgement(1).reference())
                        .filter(Delivery.Delivered.class::isInstance)
                        .isPresent());
        assertThat(MAIL_SERVER.received()).hasSize(1);
        assertThat(MAIL_SERVER.received().getFirst().getSubject())
                .isEqualTo("We have received what you told us (FD-1)");
    }
}
