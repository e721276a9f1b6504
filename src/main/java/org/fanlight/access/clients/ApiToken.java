package org.fanlight.access.clients;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.fanlight.access.Scope;

/// An access token that was just made.
///
/// @param value what the client will send; it is never kept
public record ApiToken(String value, UUID client, Set<Scope> scopes, Instant issuedAt, Instant expiresAt) {

    @Override
    public String toString() {
        return "token of " + client;
    }
}
