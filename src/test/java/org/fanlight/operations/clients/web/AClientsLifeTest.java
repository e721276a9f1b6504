package org.fanlight.operations.clients.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// From the first client of a new house to its end.
class AClientsLifeTest extends ApiClientWorld {

    @Test
    void aSystemIsAddedSendsChangesItsSecretAndIsClosed() {
        var client = added("Larkshire police control room");
        assertThat(client.clientId()).isEqualTo("larkshire-police-control-room");

        var token = token(client.clientId(), client.secret());
        assertThat(sendsContact(token)).hasStatus(201);

        var renewed = shown(rotate(client, "DAY", UUID.randomUUID()));
        assertThat(renewed.secret()).isNotEqualTo(client.secret());
        assertThat(page(CLIENTS).text()).contains("Open, old secret too");
        clock.moveBy(Duration.ofHours(24).minusSeconds(1));
        assertThat(sendsContact(token(client.clientId(), client.secret()))).hasStatus(201);
        assertThat(sendsContact(token(client.clientId(), renewed.secret()))).hasStatus(201);

        clock.moveBy(Duration.ofSeconds(1));
        assertThat(asksForToken(client.clientId(), client.secret())).hasStatus(401);
        var last = token(client.clientId(), renewed.secret());
        assertThat(sendsContact(last)).hasStatus(201);

        assertThat(close(client, "The control room has a new system")).hasStatus(303);
        assertThat(sendsContact(last)).hasStatus(401);
        assertThat(asksForToken(client.clientId(), renewed.secret())).hasStatus(401);
        assertThat(page(client.page()).text()).contains("The control room has a new system", "Closed");
    }

    @Test
    void aSecretThatMayHaveLeakedStopsAtOnceWithItsTokens() {
        var client = added("Leaky system");
        var token = token(client.clientId(), client.secret());

        var renewed = shown(rotate(client, "NONE", UUID.randomUUID()));

        assertThat(sendsContact(token)).hasStatus(401);
        assertThat(asksForToken(client.clientId(), client.secret())).hasStatus(401);
        assertThat(sendsContact(token(client.clientId(), renewed.secret()))).hasStatus(201);
    }

    @Test
    void theShortestOverlapHoldsForAllEarlierSecrets() {
        var first = added("Often renewed system");
        var second = shown(rotate(first, "FOUR_WEEKS", UUID.randomUUID()));
        var third = shown(rotate(first, "DAY", UUID.randomUUID()));
        assertThat(asksForToken(first.clientId(), first.secret())).hasStatusOk();

        clock.moveBy(Duration.ofHours(24));

        assertThat(asksForToken(first.clientId(), first.secret())).hasStatus(401);
        assertThat(asksForToken(first.clientId(), second.secret())).hasStatus(401);
        assertThat(asksForToken(first.clientId(), third.secret())).hasStatusOk();
    }

    @Test
    void thePageSaysWhoAddedItWhenAndWhenItLastCame() {
        var client = added("Quiet system");
        assertThat(page(client.page()).text()).contains("Never yet", OPERATOR.name());

        token(client.clientId(), client.secret());

        assertThat(page(client.page()).text()).doesNotContain("Never yet");
        assertThat(page(client.page()).select("tbody").last().select("tr"))
                .extracting(row -> row.select("td").last().text())
                .containsExactly("Was given a token for the API", "Let a system use the API");
    }
}
