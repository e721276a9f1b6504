package org.fanlight.access.clients;

import java.time.Instant;
import java.util.Optional;

/// A client and how it stands.
///
/// @param lastToken when it last asked for a token and got one
public record ClientStanding(
        ApiClient client,
        Instant addedAt,
        String addedBy,
        Optional<Instant> lastToken,
        Optional<ClientClosure> closure) {

    public boolean open() {
        return closure.isEmpty();
    }
}
