package org.fanlight.access.sso;

import java.time.Instant;
import java.util.UUID;
import org.fanlight.audit.Subject;

/// Where an agency's own people sign in.
///
/// @param issuer its name in OpenID Connect, an address; it never changes, since people are known by it
/// @param edition how many times it was agreed with, opened or closed
/// @param reason why it was closed or opened again; empty otherwise
public record IdentityProvider(
        UUID id,
        UUID agency,
        String issuer,
        int edition,
        ProviderTerms terms,
        boolean open,
        String reason,
        Instant changedAt,
        String changedBy) {

    /// The provider as what an act is about.
    public Subject subject() {
        return new Subject("provider", id);
    }
}
