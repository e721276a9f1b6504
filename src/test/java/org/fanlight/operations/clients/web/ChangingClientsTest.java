package org.fanlight.operations.clients.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Set;
import java.util.UUID;
import org.fanlight.access.NotPermitted;
import org.fanlight.access.Scope;
import org.fanlight.access.clients.AddApiClient;
import org.fanlight.access.clients.CloseApiClient;
import org.fanlight.access.clients.NewApiClient;
import org.fanlight.access.clients.Overlap;
import org.fanlight.access.clients.RotateSecret;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ChangingClientsTest extends ApiClientWorld {

    @Autowired
    private AddApiClient addApiClient;

    @Autowired
    private RotateSecret rotateSecret;

    @Autowired
    private CloseApiClient closeApiClient;

    @Test
    void onlyTheOperatorChangesClients() {
        var client = added("Guarded system");
        var wanted = new NewApiClient("Sly system", police(), Set.of(Scope.CONTACTS_READ));

        assertThatThrownBy(() -> addApiClient.add(wanted, "", SOCIAL_WORKER)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> rotateSecret.rotate(client.id(), Overlap.NONE, "", SOCIAL_WORKER))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> closeApiClient.close(client.id(), "No reason", SOCIAL_WORKER))
                .isInstanceOf(NotPermitted.class);

        assertThat(asksForToken(client.clientId(), client.secret())).hasStatusOk();
        assertThat(page(CLIENTS).text()).doesNotContain("Sly system");
    }

    @Test
    void whatIsMissingIsSaidAndWhatWasTypedIsKept() {
        var answer = sends(post(CLIENTS)
                .param("name", "x".repeat(81))
                .param("agency", UUID.randomUUID().toString()));

        assertThat(answer).hasStatus(422);
        assertThat(document(answer).select(".govuk-error-summary a").eachText())
                .containsExactly(
                        "Select the agency that the system belongs to",
                        "The name must be 80 characters or fewer",
                        "Select what the system may do");
        assertThat(document(answer).expectFirst("#name").val()).isEqualTo("x".repeat(81));
    }

    @Test
    void aSecondSystemOfTheSameNameSignsInAsSomebodyElse() {
        assertThat(added("Ambulancé's system").clientId()).isEqualTo("ambulances-system");
        assertThat(added("Ambulance’s system").clientId()).isEqualTo("ambulances-system-2");
        assertThat(added("الشرطة").clientId()).isEqualTo("client");
    }

    @Test
    void aNewSecretNeedsItsOverlapAndAnEndNeedsItsReason() {
        var client = added("Hasty system");

        assertThat(rotate(client, "FOR_EVER", UUID.randomUUID())).hasStatus(422);
        assertThat(close(client, "  ")).hasStatus(422);
        assertThat(close(client, "x".repeat(501))).hasStatus(422);

        assertThat(asksForToken(client.clientId(), client.secret())).hasStatusOk();
        assertThat(page(client.page() + "/secrets").select("input[checked]").val())
                .isEqualTo("DAY");
    }

    @Test
    void aClosedClientStaysAsItWasClosed() {
        var client = added("Closed system");
        close(client, "The first reason");

        close(client, "Another reason");

        assertThat(page(client.page()).text()).contains("The first reason").doesNotContain("Another reason");
        assertThat(page(client.page()).select("h2").eachText()).doesNotContain("Secrets that work");
        assertThat(rotate(client, "DAY", UUID.randomUUID())).hasStatus(303).hasRedirectedUrl(client.page());
        assertThat(asksForToken(client.clientId(), client.secret())).hasStatus(401);
        assertThat(browser.perform(as(OPERATOR, get(client.page() + "/secrets"))))
                .hasStatus(404);
        assertThat(browser.perform(as(OPERATOR, get(client.page() + "/closure"))))
                .hasStatus(404);
    }

    @Test
    void aClientThatNeverWasIsNotFound() {
        var nowhere = new Shown("", "", CLIENTS + "/" + UUID.randomUUID());

        assertThat(browser.perform(as(OPERATOR, get(nowhere.page())))).hasStatus(404);
        assertThat(rotate(nowhere, "DAY", UUID.randomUUID())).hasStatus(404);
        assertThat(close(nowhere, "Why not")).hasStatus(404);
    }
}
