package org.fanlight.access.sso;

import java.util.UUID;
import org.fanlight.access.Access;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.audit.Act;
import org.fanlight.audit.AuditTrail;
import org.fanlight.ui.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Agrees anew with a provider, closes it and opens it again. Whoever came in through a closed one is out at once.
@Service
public class ChangeIdentityProvider {

    private final IdentityProviders providers;
    private final EndProviderSessions endProviderSessions;
    private final ProviderConnections connections;
    private final AuditTrail trail;

    ChangeIdentityProvider(
            IdentityProviders providers,
            EndProviderSessions endProviderSessions,
            ProviderConnections connections,
            AuditTrail trail) {
        this.providers = providers;
        this.endProviderSessions = endProviderSessions;
        this.connections = connections;
        this.trail = trail;
    }

    /// @param edition that whoever changes it has seen; false, and nothing done, where it was changed since
    @Transactional
    public boolean agree(UUID id, int edition, ProviderTerms terms, Viewer viewer) {
        var provider = held(id, viewer);
        if (provider.edition() != edition) {
            return false;
        }
        providers.change(provider, terms, provider.open(), provider.reason(), viewer);
        enter(provider, SsoDeed.PROVIDER_CHANGED, viewer);
        return true;
    }

    /// One that is closed stays as it was closed the first time.
    @Transactional
    public void close(UUID id, String reason, Viewer viewer) {
        var provider = held(id, viewer);
        if (provider.open()) {
            providers.change(provider, provider.terms(), false, reason, viewer);
            endProviderSessions.ofProvider(id);
            enter(provider, SsoDeed.PROVIDER_CLOSED, viewer);
        }
    }

    @Transactional
    public void open(UUID id, String reason, Viewer viewer) {
        var provider = held(id, viewer);
        if (!provider.open()) {
            providers.change(provider, provider.terms(), true, reason, viewer);
            enter(provider, SsoDeed.PROVIDER_OPENED, viewer);
        }
    }

    /// Turns to a provider as a sign-in would, and says what came of it.
    @Transactional
    public Reach tryOut(UUID id, Viewer viewer) {
        var provider = held(id, viewer);
        enter(provider, SsoDeed.PROVIDER_TRIED, viewer);
        return connections.anew(provider);
    }

    private IdentityProvider held(UUID id, Viewer viewer) {
        Access.require(viewer, Permission.MANAGE_PROVIDERS);
        return providers.hold(id).orElseThrow(NotFound::new);
    }

    private void enter(IdentityProvider provider, SsoDeed deed, Viewer viewer) {
        trail.enter(new Act(viewer.actor(), deed, provider.subject()));
    }
}
