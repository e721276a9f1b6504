package org.fanlight.access.clients.web;

import static java.util.Objects.requireNonNull;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fanlight.access.AccessDeed;
import org.fanlight.access.CallingSystem;
import org.fanlight.access.Scope;
import org.fanlight.access.clients.ApiClients;
import org.fanlight.access.clients.ApiToken;
import org.fanlight.access.clients.ApiTokens;
import org.fanlight.audit.Act;
import org.fanlight.audit.AuditTrail;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the tokens that Spring's authorization server makes, each with its act on record.
@Component
class TokensGiven implements OAuth2AuthorizationService {

    private final ApiTokens tokens;
    private final ApiClients clients;
    private final AuditTrail trail;

    TokensGiven(ApiTokens tokens, ApiClients clients, AuditTrail trail) {
        this.tokens = tokens;
        this.clients = clients;
        this.trail = trail;
    }

    @Override
    @Transactional
    public void save(OAuth2Authorization authorization) {
        var token = requireNonNull(authorization.getAccessToken()).getToken();
        var client = clients.find(UUID.fromString(authorization.getRegisteredClientId()))
                .orElseThrow();
        var scopes = scopes(token);
        tokens.keep(new ApiToken(
                token.getTokenValue(),
                client.id(),
                scopes,
                requireNonNull(token.getIssuedAt()),
                requireNonNull(token.getExpiresAt())));
        var system = new CallingSystem(client.id(), client.name(), client.agency(), scopes);
        trail.enter(new Act(system.actor(), AccessDeed.TOKEN_GIVEN, client.subject()));
    }

    @Override
    public void remove(OAuth2Authorization authorization) {
        throw new UnsupportedOperationException("Tokens end by themselves");
    }

    @Override
    public @Nullable OAuth2Authorization findById(String id) {
        return null;
    }

    @Override
    public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
        return null;
    }

    private static Set<Scope> scopes(OAuth2AccessToken token) {
        return token.getScopes().stream()
                .flatMap(code -> Scope.ofCode(code).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
