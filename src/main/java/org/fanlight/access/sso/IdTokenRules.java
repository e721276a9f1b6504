package org.fanlight.access.sso;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;

/// What an ID token has to say (OpenID Connect Core 3.1.3.7), each rule with the refusal that goes on record.
final class IdTokenRules {

    static final Duration SKEW = Duration.ofMinutes(1);

    private IdTokenRules() {}

    static OAuth2TokenValidator<Jwt> of(ClientRegistration registration, Clock clock) {
        var issuer = requireNonNull(registration.getProviderDetails().getIssuerUri());
        var times = new JwtTimestampValidator(SKEW);
        times.setClock(clock);
        var rest = new OidcIdTokenValidator(registration);
        rest.setClock(clock);
        return new DelegatingOAuth2TokenValidator<>(
                rule(SsoRefusal.OTHER_ISSUER, token -> issuer.equals(token.getClaimAsString("iss"))),
                rule(
                        SsoRefusal.OTHER_AUDIENCE,
                        token -> token.getAudience() != null
                                && token.getAudience().contains(registration.getClientId())),
                rule(SsoRefusal.EXPIRED, token -> isFresh(token, clock.instant())),
                times,
                rest);
    }

    private static boolean isFresh(Jwt token, Instant now) {
        var end = token.getExpiresAt();
        return end != null && now.isBefore(end.plus(SKEW));
    }

    private static OAuth2TokenValidator<Jwt> rule(SsoRefusal otherwise, Predicate<Jwt> rule) {
        var refused = OAuth2TokenValidatorResult.failure(new OAuth2Error(otherwise.name()));
        return token -> rule.test(token) ? OAuth2TokenValidatorResult.success() : refused;
    }
}
