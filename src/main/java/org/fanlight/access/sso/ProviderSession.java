package org.fanlight.access.sso;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// That somebody signed in through a provider.
///
/// @param theirs the provider's own name for the session
/// @param refreshToken with which the provider is asked again; a secret
/// @param silentSince since when the provider has not answered
public record ProviderSession(
        UUID id,
        UUID provider,
        UUID account,
        String subject,
        Optional<String> theirs,
        Optional<String> refreshToken,
        Instant signedInAt,
        Optional<Instant> silentSince) {

    @Override
    public String toString() {
        return "a session of provider " + provider;
    }
}
