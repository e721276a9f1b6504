package org.fanlight.access.sso.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.fanlight.access.sso.EndProviderSessions;
import org.fanlight.access.sso.IdentityProviders;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/// A provider says that somebody has signed out there (OpenID Connect Back-Channel Logout). Spring Security has checked
/// its token; here the browsers are signed out, whichever node they speak to.
@Component
public class BackChannelSignOut implements LogoutHandler {

    private final IdentityProviders providers;
    private final EndProviderSessions endProviderSessions;

    BackChannelSignOut(IdentityProviders providers, EndProviderSessions endProviderSessions) {
        this.providers = providers;
        this.endProviderSessions = endProviderSessions;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication != null && authentication.getPrincipal() instanceof OidcLogoutToken token) {
            var issuer = String.valueOf(token.getIssuer());
            providers.all().stream()
                    .filter(provider -> provider.issuer().equals(issuer))
                    .forEach(provider -> endProviderSessions.spokenOf(
                            provider.id(),
                            Optional.ofNullable(token.getSessionId()),
                            Optional.ofNullable(token.getSubject())));
        }
    }
}
