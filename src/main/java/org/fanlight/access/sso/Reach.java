package org.fanlight.access.sso;

import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/// What came of turning to a provider.
public sealed interface Reach {

    /// It answers and can be used.
    ///
    /// @param registration how we are known there, with our secret
    /// @param idTokens reads the provider's tokens and refuses all others
    record Reached(ClientRegistration registration, JwtDecoder idTokens) implements Reach {}

    record NotReached(Why why) implements Reach {}

    /// Why a provider cannot be used.
    enum Why {
        NO_SECRET,
        NO_ANSWER,
        OTHER_ISSUER,
        NOT_USABLE
    }
}
