package org.fanlight.demo;

import java.time.Clock;
import java.util.Set;
import org.fanlight.access.Scope;
import org.fanlight.access.clients.ApiClient;
import org.fanlight.access.clients.ApiClients;
import org.fanlight.access.clients.ApiSecret;
import org.fanlight.access.clients.ApiSecrets;
import org.fanlight.agencies.Agencies;
import org.fanlight.agencies.Agency;
import org.fanlight.agencies.AgencyKind;
import org.fanlight.audit.Actor;
import org.fanlight.database.Ids;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lets the invented police's system use the API, with a secret that `docs/api.md` prints.
@Component
@Profile("demo")
class DemoApiClient {

    private static final String CLIENT_ID = "larkshire-police";
    private static final String SECRET = "demo-only-lark-on-the-beat";

    private final ApiClients clients;
    private final ApiSecrets secrets;
    private final Agencies agencies;
    private final PasswordEncoder passwords;
    private final Ids ids;
    private final Clock clock;

    DemoApiClient(
            ApiClients clients,
            ApiSecrets secrets,
            Agencies agencies,
            PasswordEncoder passwords,
            Ids ids,
            Clock clock) {
        this.clients = clients;
        this.secrets = secrets;
        this.agencies = agencies;
        this.passwords = passwords;
        this.ids = ids;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    void add() {
        if (clients.withClientId(CLIENT_ID).isEmpty()) {
            agencies.agencies().stream()
                    .filter(agency -> agency.kind() == AgencyKind.POLICE)
                    .findFirst()
                    .ifPresent(this::addFor);
        }
    }

    private void addFor(Agency police) {
        var client = new ApiClient(
                ids.next(), CLIENT_ID, police.name() + " system", police.id().value(), Set.of(Scope.values()));
        if (clients.add(client)) {
            secrets.add(ApiSecret.first(client.id(), passwords.encode(SECRET), clock.instant(), Actor.HOUSE));
        }
    }
}
