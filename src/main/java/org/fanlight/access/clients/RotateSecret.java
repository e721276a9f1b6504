package org.fanlight.access.clients;

import static org.fanlight.access.AccessDeed.API_SECRET_MADE;
import static org.fanlight.access.Permission.MANAGE_API_CLIENTS;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.fanlight.access.Access;
import org.fanlight.access.Viewer;
import org.fanlight.audit.Act;
import org.fanlight.audit.AuditTrail;
import org.fanlight.database.Once;
import org.fanlight.ui.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Gives a client a new secret; those before it go on working for as long as is said.
@Service
public class RotateSecret {

    private final ApiClients clients;
    private final ApiSecrets secrets;
    private final ApiTokens tokens;
    private final PasswordEncoder hashes;
    private final Once once;
    private final AuditTrail trail;
    private final Clock clock;

    RotateSecret(
            ApiClients clients,
            ApiSecrets secrets,
            ApiTokens tokens,
            PasswordEncoder hashes,
            Once once,
            AuditTrail trail,
            Clock clock) {
        this.clients = clients;
        this.secrets = secrets;
        this.tokens = tokens;
        this.hashes = hashes;
        this.once = once;
        this.trail = trail;
        this.clock = clock;
    }

    /// @param overlap where there is none, tokens that were had by the old secrets end as well
    /// @param key of the form: sent again, it makes nothing and shows nothing
    @Transactional
    public Handover rotate(UUID id, Overlap overlap, String key, Viewer viewer) {
        Access.require(viewer, MANAGE_API_CLIENTS);
        var client = clients.hold(id).orElseThrow(NotFound::new);
        var made = new AtomicReference<@Nullable Handover>();
        once.submit("new API secret " + id, key, () -> {
            made.set(make(client, overlap, viewer));
            return id.toString();
        });
        return Optional.ofNullable(made.get()).orElseGet(() -> new Handover.MadeBefore(id));
    }

    private Handover make(ApiClient client, Overlap overlap, Viewer viewer) {
        return secrets.good(client.id(), clock.instant()).stream()
                .findFirst()
                .map(newest -> replace(client, newest, overlap, viewer))
                .orElseGet(() -> new Handover.Closed(client.id()));
    }

    private Handover replace(ApiClient client, GoodSecret newest, Overlap overlap, Viewer viewer) {
        var now = clock.instant();
        var secret = PlainSecret.random();
        var hash = hashes.encode(secret.value());
        var earlierEnd = now.plus(overlap.length());
        secrets.add(ApiSecret.after(newest, client.id(), hash, now, viewer.actor(), earlierEnd));
        if (overlap == Overlap.NONE) {
            tokens.endAllOf(client.id());
        }
        trail.enter(new Act(viewer.actor(), API_SECRET_MADE, client.subject()));
        return new Handover.Made(client, secret);
    }
}
