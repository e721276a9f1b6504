package org.fanlight.access.sso;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.fanlight.access.sso.Reach.NotReached;
import org.fanlight.access.sso.Reach.Reached;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;

/// Asks a provider by refresh token whether it still vouches for somebody. What else the token opens is of no use here.
@Component
class RefreshAtProvider {

    private final IdentityProviders providers;
    private final ProviderConnections connections;
    private final Clock clock;
    private final RestClientRefreshTokenTokenResponseClient client = new RestClientRefreshTokenTokenResponseClient();

    /// What the provider answered.
    sealed interface Answer {

        /// @param token with which to ask the next time
        record Holds(Optional<String> token) implements Answer {}

        /// It says that it does not know the session any more, or that the account is shut.
        record Over() implements Answer {}

        /// It said nothing that could be understood.
        record Silent() implements Answer {}
    }

    RefreshAtProvider(IdentityProviders providers, ProviderConnections connections, Clock clock) {
        this.providers = providers;
        this.connections = connections;
        this.clock = clock;
        client.setRestClient(ProviderHttp.tokens());
    }

    Answer refresh(ProviderSession session) {
        var provider = providers.find(session.provider()).filter(IdentityProvider::open);
        return provider.map(connections::to)
                .map(reach -> switch (reach) {
                    case Reached reached ->
                        ask(reached.registration(), session.refreshToken().orElseThrow());
                    case NotReached _ -> new Answer.Silent();
                })
                .orElseGet(Answer.Over::new);
    }

    private Answer ask(ClientRegistration registration, String token) {
        var now = clock.instant();
        var spent = new OAuth2AccessToken(
                OAuth2AccessToken.TokenType.BEARER, "spent", now.minus(Duration.ofMinutes(2)), now);
        try {
            var answer = client.getTokenResponse(
                    new OAuth2RefreshTokenGrantRequest(registration, spent, new OAuth2RefreshToken(token, now)));
            return new Answer.Holds(
                    Optional.ofNullable(answer.getRefreshToken()).map(OAuth2RefreshToken::getTokenValue));
        } catch (OAuth2AuthorizationException refused) {
            return refused.getError().getErrorCode().equals(OAuth2ErrorCodes.INVALID_GRANT)
                    ? new Answer.Over()
                    : new Answer.Silent();
        } catch (RestClientException noAnswer) {
            return new Answer.Silent();
        }
    }
}
