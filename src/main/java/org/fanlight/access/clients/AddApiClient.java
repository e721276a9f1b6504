package org.fanlight.access.clients;

import static org.fanlight.access.AccessDeed.API_CLIENT_ADDED;
import static org.fanlight.access.Permission.MANAGE_API_CLIENTS;

import java.text.Normalizer;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fanlight.access.Access;
import org.fanlight.access.Viewer;
import org.fanlight.audit.Act;
import org.fanlight.audit.AuditTrail;
import org.fanlight.database.Ids;
import org.fanlight.database.Once;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Lets another agency's system use the API, and hands over its first secret.
@Service
public class AddApiClient {

    private final ApiClients clients;
    private final ApiSecrets secrets;
    private final PasswordEncoder hashes;
    private final Once once;
    private final AuditTrail trail;
    private final Ids ids;
    private final Clock clock;

    AddApiClient(
            ApiClients clients,
            ApiSecrets secrets,
            PasswordEncoder hashes,
            Once once,
            AuditTrail trail,
            Ids ids,
            Clock clock) {
        this.clients = clients;
        this.secrets = secrets;
        this.hashes = hashes;
        this.once = once;
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
    }

    /// @param key of the form: sent again, it makes nothing and shows nothing
    @Transactional
    public Handover add(NewApiClient wanted, String key, Viewer viewer) {
        Access.require(viewer, MANAGE_API_CLIENTS);
        var made = new AtomicReference<@Nullable Handover>();
        var id = once.submit("new API client", key, () -> {
            var handover = make(wanted, viewer);
            made.set(handover);
            return handover.client().id().toString();
        });
        return Optional.ofNullable(made.get()).orElseGet(() -> new Handover.MadeBefore(UUID.fromString(id)));
    }

    private Handover.Made make(NewApiClient wanted, Viewer viewer) {
        var client = addUnderFreeId(wanted);
        var secret = PlainSecret.random();
        secrets.add(ApiSecret.first(client.id(), hashes.encode(secret.value()), clock.instant(), viewer.actor()));
        trail.enter(new Act(viewer.actor(), API_CLIENT_ADDED, client.subject()));
        return new Handover.Made(client, secret);
    }

    /// `larkshire-police`, else `larkshire-police-2` and so on.
    private ApiClient addUnderFreeId(NewApiClient wanted) {
        var id = ids.next();
        var plain = clientId(wanted.name());
        return Stream.concat(Stream.of(plain), IntStream.iterate(2, n -> n + 1).mapToObj(n -> plain + "-" + n))
                .map(clientId -> new ApiClient(id, clientId, wanted.name(), wanted.agency(), wanted.scopes()))
                .filter(clients::add)
                .findFirst()
                .orElseThrow();
    }

    private static String clientId(String name) {
        var letters = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}|['’]", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return letters.isEmpty() ? "client" : letters;
    }
}
