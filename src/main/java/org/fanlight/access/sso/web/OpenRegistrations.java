package org.fanlight.access.sso.web;

import java.util.UUID;
import org.fanlight.access.sso.IdentityProvider;
import org.fanlight.access.sso.IdentityProviders;
import org.fanlight.access.sso.ProviderConnections;
import org.fanlight.access.sso.Reach;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Component;

/// The providers as Spring Security knows them: asked of the database each time, so that a closed one is none at once.
@Component
class OpenRegistrations implements ClientRegistrationRepository {

    private final IdentityProviders providers;
    private final ProviderConnections connections;

    OpenRegistrations(IdentityProviders providers, ProviderConnections connections) {
        this.providers = providers;
        this.connections = connections;
    }

    /// Nothing where there is none, it is closed, or it cannot be reached.
    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        return parsed(id) instanceof UUID known
                ? providers
                        .find(known)
                        .filter(IdentityProvider::open)
                        .map(connections::to)
                        .map(reach -> reach instanceof Reach.Reached reached ? reached.registration() : null)
                        .orElse(null)
                : null;
    }

    private static @Nullable UUID parsed(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }
}
