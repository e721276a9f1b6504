package org.fanlight.access.clients.web;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.access.Scope;
import org.fanlight.access.clients.ApiClient;
import org.fanlight.access.clients.ApiClients;
import org.fanlight.access.clients.ApiSecrets;
import org.fanlight.access.clients.GoodSecret;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.OAuth2TokenFormat;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.stereotype.Component;

/// Our API clients as Spring's authorization server knows clients.
@Component
class RegisteredSystems implements RegisteredClientRepository {

    private static final TokenSettings TOKENS = TokenSettings.builder()
            .accessTokenFormat(OAuth2TokenFormat.REFERENCE)
            .accessTokenTimeToLive(Duration.ofMinutes(30))
            .build();

    private final ApiClients clients;
    private final ApiSecrets secrets;
    private final Clock clock;

    RegisteredSystems(ApiClients clients, ApiSecrets secrets, Clock clock) {
        this.clients = clients;
        this.secrets = secrets;
        this.clock = clock;
    }

    @Override
    public void save(RegisteredClient client) {
        throw new UnsupportedOperationException("API clients do not register themselves");
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return clients.find(UUID.fromString(id)).flatMap(this::registered).orElse(null);
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String clientId) {
        return isText(clientId)
                ? clients.withClientId(clientId).flatMap(this::registered).orElse(null)
                : null;
    }

    /// PostgreSQL keeps no NUL, so none of our clients has one.
    private static boolean isText(String clientId) {
        return clientId.indexOf('\0') < 0;
    }

    /// Nothing for a client without a good secret: a closed one is as unknown as one that never was.
    private Optional<RegisteredClient> registered(ApiClient client) {
        var good = secrets.good(client.id(), clock.instant()).stream()
                .map(GoodSecret::hash)
                .toList();
        return good.isEmpty() ? Optional.empty() : Optional.of(registered(client, AnySecret.join(good)));
    }

    private static RegisteredClient registered(ApiClient client, String hashes) {
        return RegisteredClient.withId(client.id().toString())
                .clientId(client.clientId())
                .clientName(client.name())
                .clientSecret(hashes)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .scopes(scopes -> client.scopes().stream().map(Scope::code).forEach(scopes::add))
                .tokenSettings(TOKENS)
                .build();
    }
}
