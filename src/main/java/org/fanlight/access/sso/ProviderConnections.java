package org.fanlight.access.sso;

import static java.util.Objects.requireNonNull;
import static org.springframework.security.oauth2.jose.jws.SignatureAlgorithm.ES256;
import static org.springframework.security.oauth2.jose.jws.SignatureAlgorithm.ES384;
import static org.springframework.security.oauth2.jose.jws.SignatureAlgorithm.PS256;
import static org.springframework.security.oauth2.jose.jws.SignatureAlgorithm.RS256;
import static org.springframework.security.oauth2.jose.jws.SignatureAlgorithm.RS512;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.fanlight.access.sso.Reach.NotReached;
import org.fanlight.access.sso.Reach.Reached;
import org.fanlight.access.sso.Reach.Why;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpMethod;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistration.ClientSettings;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.converter.ClaimTypeConverter;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestOperations;

/// Turns to providers. What a provider says of itself is kept for an hour, until something else is agreed with it.
@Component
public class ProviderConnections {

    private static final Duration KEPT_FOR = Duration.ofHours(1);
    private static final ParameterizedTypeReference<Map<String, Object>> DOCUMENT =
            new ParameterizedTypeReference<>() {};

    private final ProviderSecrets secrets;
    private final SsoSettings settings;
    private final Clock clock;
    private final RestOperations http = ProviderHttp.documents();
    private final Map<UUID, Kept> kept = new ConcurrentHashMap<>();

    private record Kept(int edition, Instant since, Map<String, Object> document, JwtDecoder idTokens) {}

    ProviderConnections(ProviderSecrets secrets, SsoSettings settings, Clock clock) {
        this.secrets = secrets;
        this.settings = settings;
        this.clock = clock;
    }

    /// Turns to a provider, by what is known of it if that is not too old.
    public Reach to(IdentityProvider provider) {
        var known = kept.get(provider.id());
        return known != null
                        && known.edition == provider.edition()
                        && clock.instant().isBefore(known.since.plus(KEPT_FOR))
                ? secrets.secret(provider.terms().secretName())
                        .<Reach>map(secret -> new Reached(
                                registration(provider, secret, known.document).build(), known.idTokens))
                        .orElseGet(() -> new NotReached(Why.NO_SECRET))
                : anew(provider);
    }

    /// Turns to a provider and asks what it says of itself now.
    public Reach anew(IdentityProvider provider) {
        var secret = secrets.secret(provider.terms().secretName());
        if (secret.isEmpty()) {
            return new NotReached(Why.NO_SECRET);
        }
        try {
            var document = document(provider.issuer());
            if (!provider.issuer().equals(document.get("issuer"))) {
                return new NotReached(Why.OTHER_ISSUER);
            }
            if (!speaksSafely(provider.issuer(), document)) {
                return new NotReached(Why.NOT_USABLE);
            }
            var registration = registration(provider, secret.get(), document).build();
            var idTokens = idTokens(registration);
            kept.put(provider.id(), new Kept(provider.edition(), clock.instant(), document, idTokens));
            return new Reached(registration, idTokens);
        } catch (RestClientException noAnswer) {
            return new NotReached(Why.NO_ANSWER);
        } catch (IllegalArgumentException somethingIsMissing) {
            return new NotReached(Why.NOT_USABLE);
        }
    }

    /// Where people sign out of a provider, if it has such a page.
    public Optional<String> endOfSession(Reached reached) {
        var details = reached.registration().getProviderDetails();
        var scheme = requireNonNull(details.getAuthorizationUri()).replaceFirst(":.*", ":");
        return Optional.ofNullable(details.getConfigurationMetadata().get("end_session_endpoint"))
                .map(Object::toString)
                .filter(there -> there.startsWith(scheme));
    }

    private Map<String, Object> document(String issuer) {
        var address = issuer.replaceAll("/+$", "") + "/.well-known/openid-configuration";
        var document = http.exchange(address, HttpMethod.GET, null, DOCUMENT).getBody();
        return document == null ? Map.of() : document;
    }

    /// Whoever speaks https must not send us, our secret or our people to an address that does not.
    private static boolean speaksSafely(String issuer, Map<String, Object> document) {
        var scheme = issuer.substring(0, issuer.indexOf(':') + 1);
        return List.of("authorization_endpoint", "token_endpoint", "jwks_uri").stream()
                .allMatch(each -> String.valueOf(document.get(each)).startsWith(scheme));
    }

    private ClientRegistration.Builder registration(
            IdentityProvider provider, String secret, Map<String, Object> document) {
        var registration = ClientRegistrations.fromOidcConfiguration(document)
                .registrationId(provider.id().toString())
                .clientName(provider.terms().name())
                .clientId(provider.terms().clientId())
                .clientSecret(secret)
                .redirectUri(settings.at("/sign-in/back/" + provider.id()))
                .clientSettings(ClientSettings.builder().requireProofKey(true).build());
        return provider.terms().offlineAccess()
                ? registration.scope("openid", "profile", "email", "offline_access")
                : registration.scope("openid", "profile", "email");
    }

    private JwtDecoder idTokens(ClientRegistration registration) {
        var decoder = NimbusJwtDecoder.withJwkSetUri(
                        requireNonNull(registration.getProviderDetails().getJwkSetUri()))
                .jwsAlgorithms(algorithms -> algorithms.addAll(List.of(RS256, RS512, PS256, ES256, ES384)))
                .restOperations(http)
                .build();
        decoder.setClaimSetConverter(
                new ClaimTypeConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverters()));
        decoder.setJwtValidator(IdTokenRules.of(registration, clock));
        return decoder;
    }
}
