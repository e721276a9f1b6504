package org.fanlight.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fanlight.messages.SampleMessages.acknowledgement;

import org.fanlight.database.FanlightTest;
import org.fanlight.messages.post.Post;
import org.fanlight.messages.web.WrittenMessages;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@FanlightTest
class MessagesWiringTest {

    @Autowired
    private Messages messages;

    @Autowired
    private Post post;

    @Autowired
    private ObjectProvider<WrittenMessages> demonstration;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void aMessageOutsideTheTransactionOfAnActIsRefused() {
        assertThatThrownBy(() -> messages.send(acknowledgement(1)))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void aMessageInTheTransactionOfAnActWaits() {
        transactions.executeWithoutResult(_ -> messages.send(acknowledgement(2)));

        assertThat(messages.deliveryOf(acknowledgement(2).reference())).get().isInstanceOf(Delivery.Waiting.class);
    }

    @Test
    void anInstallationWithoutAMailServerSaysWhatToSet() {
        assertThat(post.route()).isEqualTo(Route.NONE);
        assertThat(post.route().words()).contains("SPRING_MAIL_HOST", "FANLIGHT_MAIL_FROM");
    }

    @Test
    void onlyADemonstrationShowsWhatWasWritten() {
        assertThat(demonstration.stream()).isEmpty();
    }
}
