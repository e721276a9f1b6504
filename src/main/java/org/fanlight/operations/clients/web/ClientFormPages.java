package org.fanlight.operations.clients.web;

import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.access.Scope;
import org.fanlight.access.clients.ApiClient;
import org.fanlight.access.clients.ApiClients;
import org.fanlight.access.clients.ApiSecrets;
import org.fanlight.access.clients.ClientStanding;
import org.fanlight.access.clients.GoodSecret;
import org.fanlight.access.clients.Overlap;
import org.fanlight.access.clients.PlainSecret;
import org.fanlight.agencies.Agencies;
import org.fanlight.agencies.Agency;
import org.fanlight.ui.NotFound;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.govuk.Choice;
import org.fanlight.ui.govuk.Option;
import org.fanlight.ui.govuk.SelectItems;
import org.fanlight.worktime.London;
import org.springframework.stereotype.Component;

/// Puts together the forms that change API clients, and the page with a secret.
@Component
class ClientFormPages {

    private final ApiClients clients;
    private final ApiSecrets secrets;
    private final Agencies agencies;
    private final Clock clock;

    ClientFormPages(ApiClients clients, ApiSecrets secrets, Agencies agencies, Clock clock) {
        this.clients = clients;
        this.secrets = secrets;
        this.agencies = agencies;
        this.clock = clock;
    }

    NewClientPage adding(NewClientForm form, Problems problems) {
        return new NewClientPage(
                SelectItems.of(
                        "Select an agency",
                        agencies.agencies(),
                        agency -> agency.id().value().toString(),
                        Agency::name),
                Arrays.stream(Scope.values())
                        .map(scope -> Option.of(scope.name(), scope.words()).hint(scope.code()))
                        .toArray(Choice[]::new),
                form,
                problems);
    }

    Problems problemsOf(NewClientForm form) {
        return form.problems(id -> agencies.find(id).isPresent());
    }

    /// A closed client cannot be changed: there is no such page.
    ChangePage changing(UUID id, ChangeForm form, Problems problems) {
        var standing = clients.standing(id).filter(ClientStanding::open).orElseThrow(NotFound::new);
        return new ChangePage(
                standing.client().name(), ClientsController.ADDRESS + "/" + id, overlaps(), form, problems);
    }

    SecretPage secret(ApiClient client, PlainSecret secret) {
        return new SecretPage(
                client.name(),
                client.clientId(),
                secret.value(),
                earlierEnd(client),
                ClientsController.ADDRESS + "/" + client.id());
    }

    private String earlierEnd(ApiClient client) {
        return secrets.good(client.id(), clock.instant()).stream()
                .map(GoodSecret::end)
                .flatMap(Optional::stream)
                .findFirst()
                .map(end -> "The secret before it works until " + London.momentWords(end) + ".")
                .orElse("No other secret works for this system.");
    }

    private static Choice[] overlaps() {
        return Arrays.stream(Overlap.values())
                .map(overlap -> Option.of(overlap.name(), words(overlap)))
                .toArray(Choice[]::new);
    }

    private static String words(Overlap overlap) {
        return switch (overlap) {
            case NONE -> "Not at all: it may have leaked. Whoever uses it is stopped at once";
            case DAY -> "24 hours";
            case WEEK -> "7 days";
            case FOUR_WEEKS -> "28 days";
        };
    }
}
