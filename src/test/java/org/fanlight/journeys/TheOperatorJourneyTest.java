package org.fanlight.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.UUID;
import org.fanlight.messages.MessageReference;
import org.fanlight.messages.Messages;
import org.fanlight.messages.OutboundMessage;
import org.fanlight.messages.SampleMessages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/// The operator looks at how the house is and sends again what was given up.
class TheOperatorJourneyTest extends Journey {

    @Autowired
    private Messages messages;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionOperations transactions;

    @ParameterizedTest
    @ValueSource(ints = {DESK, PHONE})
    void theOperatorsPageIsAccessible(int width) {
        parked(width);
        var page = window(width);
        be(page, "System operator");

        assertThat(page.url()).endsWith("/operations");
        isAccessible(page);
    }

    @Test
    void aMessageIsSentAgainWithoutScripts() {
        var message = parked(1);
        var page = windowWithoutScripts(DESK);
        be(page, "System operator");
        var row = page.locator("form[action*='" + message + "']");

        row.locator("button").click();

        assertThat(page.url()).endsWith("/operations");
        assertThat(row.count()).isZero();
        assertThat(page.locator("table")
                        .filter(new Locator.FilterOptions().setHasText("messages-send"))
                        .count())
                .isEqualTo(1);
    }

    /// Parked in the transaction that writes it, before the demonstration's post can take it.
    private UUID parked(int number) {
        var reference = MessageReference.of("operator-journey", new UUID(0, number));
        var sample = SampleMessages.acknowledgement(number);
        return transactions.execute(_ -> {
            messages.send(new OutboundMessage(reference, sample.to(), sample.notice(), sample.quoted(), sample.link()));
            return jdbc.sql("""
                    update messages.delivery
                    set state = 'parked', settled_at = now(), failure = 'refused'
                    from messages.message
                    where message.id = delivery.message_id
                    and message.reference = :reference
                    returning message.id
                    """)
                    .param("reference", reference.value())
                    .query(UUID.class)
                    .single();
        });
    }
}
