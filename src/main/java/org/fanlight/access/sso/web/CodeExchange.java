package org.fanlight.access.sso.web;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fanlight.access.sso.IdentityProvider;
import org.fanlight.access.sso.ProviderConnections;
import org.fanlight.access.sso.ProviderHttp;
import org.fanlight.access.sso.Reach.NotReached;
import org.fanlight.access.sso.Reach.Reached;
import org.fanlight.access.sso.SsoRefusal;
import org.fanlight.access.web.WayBack;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.stereotype.Component;

/// The authorization code flow with state, nonce and PKCE: Spring Security's parts, put together on our own routes.
@Component
class CodeExchange {

    private static final String BACK = "fanlight.back";

    private final ProviderConnections connections;
    private final DefaultOAuth2AuthorizationRequestResolver requests;
    private final AuthorizationRequestRepository<OAuth2AuthorizationRequest> asked =
            new HttpSessionOAuth2AuthorizationRequestRepository();
    private final RestClientAuthorizationCodeTokenResponseClient tokens =
            new RestClientAuthorizationCodeTokenResponseClient();

    /// What came of it.
    sealed interface Outcome {

        /// @param back the page to be led to afterwards, empty where there is none
        record Said(Map<String, Object> claims, Optional<String> refreshToken, String back) implements Outcome {

            @Override
            public String toString() {
                return "what a provider said";
            }
        }

        record Failed(SsoRefusal why) implements Outcome {}
    }

    CodeExchange(ProviderConnections connections, ClientRegistrationRepository registrations) {
        this.connections = connections;
        this.requests = new DefaultOAuth2AuthorizationRequestResolver(registrations);
        tokens.setRestClient(ProviderHttp.tokens());
    }

    /// Where the provider asks for the password, once we know what to expect back.
    Optional<String> begin(IdentityProvider provider, HttpServletRequest request, HttpServletResponse response) {
        if (!(connections.to(provider) instanceof Reached)) {
            return Optional.empty();
        }
        var wanted = requireNonNull(requests.resolve(request, provider.id().toString()));
        var kept = OAuth2AuthorizationRequest.from(wanted)
                .attributes(
                        attributes -> attributes.put(BACK, WayBack.in(request).orElse("")))
                .build();
        asked.saveAuthorizationRequest(kept, request, response);
        return Optional.of(kept.getAuthorizationRequestUri());
    }

    /// What the provider says of whoever comes back with its code. What was asked counts once.
    Outcome end(IdentityProvider provider, HttpServletRequest request, HttpServletResponse response) {
        var before = asked.removeAuthorizationRequest(request, response);
        if (before == null
                || !provider.id().toString().equals(before.getAttribute(OAuth2ParameterNames.REGISTRATION_ID))) {
            return new Outcome.Failed(SsoRefusal.NOT_ASKED_FOR);
        }
        return switch (connections.to(provider)) {
            case NotReached _ -> new Outcome.Failed(SsoRefusal.UNREACHABLE);
            case Reached reached -> exchange(reached, before, request);
        };
    }

    private Outcome exchange(Reached reached, OAuth2AuthorizationRequest before, HttpServletRequest request) {
        var flow = new OidcAuthorizationCodeAuthenticationProvider(tokens, CodeExchange::asSaid);
        flow.setJwtDecoderFactory(_ -> reached.idTokens());
        var exchange = new OAuth2AuthorizationExchange(before, answer(before, request));
        try {
            var said = flow.authenticate(new OAuth2LoginAuthenticationToken(reached.registration(), exchange));
            return said instanceof OAuth2LoginAuthenticationToken login
                            && login.getPrincipal() instanceof OidcUser person
                    ? new Outcome.Said(
                            person.getClaims(), refreshToken(login), String.valueOf(before.<Object>getAttribute(BACK)))
                    : new Outcome.Failed(SsoRefusal.NOT_SOUND);
        } catch (OAuth2AuthenticationException refused) {
            return new Outcome.Failed(why(refused, request));
        }
    }

    /// What the token says is all we want to know: nothing else is asked of the provider.
    private static OidcUser asSaid(OidcUserRequest request) {
        return new DefaultOidcUser(AuthorityUtils.NO_AUTHORITIES, request.getIdToken());
    }

    private static OAuth2AuthorizationResponse answer(OAuth2AuthorizationRequest before, HttpServletRequest request) {
        var code = request.getParameter(OAuth2ParameterNames.CODE);
        var answer = code == null || code.isEmpty()
                ? OAuth2AuthorizationResponse.error("refused")
                : OAuth2AuthorizationResponse.success(code);
        return answer.redirectUri(requireNonNull(before.getRedirectUri()))
                .state(request.getParameter(OAuth2ParameterNames.STATE))
                .build();
    }

    private static Optional<String> refreshToken(OAuth2LoginAuthenticationToken login) {
        return Optional.ofNullable(login.getRefreshToken()).map(OAuth2RefreshToken::getTokenValue);
    }

    private static SsoRefusal why(OAuth2AuthenticationException refused, HttpServletRequest request) {
        if (refused.getCause() instanceof JwtValidationException unsound) {
            return firstOf(unsound);
        }
        return switch (refused.getError().getErrorCode()) {
            case "invalid_id_token" -> refused.getCause() == null ? SsoRefusal.NOT_SOUND : SsoRefusal.NOT_SIGNED;
            case "invalid_nonce" -> SsoRefusal.OTHER_NONCE;
            case "refused" -> SsoRefusal.SAID_NO;
            default -> SsoRefusal.CODE_REFUSED;
        };
    }

    private static SsoRefusal firstOf(JwtValidationException unsound) {
        var codes = Set.copyOf(
                unsound.getErrors().stream().map(OAuth2Error::getErrorCode).toList());
        return Arrays.stream(SsoRefusal.values())
                .filter(each -> codes.contains(each.name()))
                .findFirst()
                .orElse(SsoRefusal.NOT_SOUND);
    }
}
