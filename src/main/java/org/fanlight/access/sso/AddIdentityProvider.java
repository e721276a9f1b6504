package org.fanlight.access.sso;

import java.util.Optional;
import java.util.UUID;
import org.fanlight.access.Access;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.audit.Act;
import org.fanlight.audit.AuditTrail;
import org.fanlight.database.Ids;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Lets an agency's people sign in through its own provider.
@Service
public class AddIdentityProvider {

    private final IdentityProviders providers;
    private final AuditTrail trail;
    private final Ids ids;

    AddIdentityProvider(IdentityProviders providers, AuditTrail trail, Ids ids) {
        this.providers = providers;
        this.trail = trail;
        this.ids = ids;
    }

    /// Nothing where there is a provider of this issuer already, open or closed: so sending it twice adds one.
    @Transactional
    public Optional<UUID> add(UUID agency, String issuer, ProviderTerms terms, Viewer viewer) {
        Access.require(viewer, Permission.MANAGE_PROVIDERS);
        var id = ids.next();
        if (!providers.add(id, agency, issuer, terms, viewer)) {
            return Optional.empty();
        }
        var added = providers.find(id).orElseThrow();
        trail.enter(new Act(viewer.actor(), SsoDeed.PROVIDER_ADDED, added.subject()));
        return Optional.of(id);
    }
}
