package org.fanlight.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.fanlight.access.clients.ApiClients;
import org.fanlight.access.clients.ApiSecrets;
import org.fanlight.agencies.Agencies;
import org.fanlight.agencies.Agency;
import org.fanlight.agencies.AgencyId;
import org.fanlight.agencies.AgencyKind;
import org.fanlight.database.FanlightTest;
import org.fanlight.database.Ids;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;

@FanlightTest
class DemoApiClientTest {

    @Autowired
    private ApiClients clients;

    @Autowired
    private ApiSecrets secrets;

    @Autowired
    private Clock clock;

    @Autowired
    private Agencies agencies;

    @Autowired
    private PasswordEncoder passwords;

    @Autowired
    private Ids ids;

    @Test
    void thePoliceHaveOneClientWithTheSecretThatTheDocumentPrints() throws IOException {
        var police = new AgencyId(ids.next());
        agencies.addAgencies(List.of(new Agency(police, "A police force of this test", AgencyKind.POLICE)));
        var demo = new DemoApiClient(clients, secrets, agencies, passwords, ids, clock);

        demo.add();
        var first = clients.withClientId("larkshire-police").orElseThrow();
        demo.add();

        assertThat(clients.withClientId("larkshire-police")).hasValue(first);
        assertThat(secrets.good(first.id(), clock.instant()))
                .singleElement()
                .satisfies(secret -> assertThat(passwords.matches(documentedSecret(), secret.hash()))
                        .isTrue());
    }

    private static String documentedSecret() throws IOException {
        return Files.readString(Path.of("docs/api.md"))
                .split("the secret `", 2)[1]
                .split("`", 2)[0];
    }
}
