package org.fanlight.access.clients.web;

import org.fanlight.access.CallingSystem;
import org.fanlight.access.clients.ApiTokens;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.stereotype.Component;

/// Finds the system that a token was given to.
@Component
class BearerTokens {

    private final ApiTokens tokens;

    BearerTokens(ApiTokens tokens) {
        this.tokens = tokens;
    }

    AuthenticationManager manager() {
        return this::authenticate;
    }

    private Authentication authenticate(Authentication attempt) {
        var value = ((BearerTokenAuthenticationToken) attempt).getToken();
        return tokens.systemWith(value)
                .map(BearerTokens::authenticated)
                .orElseThrow(() -> new InvalidBearerTokenException("The token is unknown or has ended"));
    }

    private static Authentication authenticated(CallingSystem system) {
        return UsernamePasswordAuthenticationToken.authenticated(system, null, AuthorityUtils.NO_AUTHORITIES);
    }
}
