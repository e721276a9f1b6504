package org.fanlight.access.clients;

import java.util.Optional;
import java.util.UUID;
import org.fanlight.access.CallingSystem;

/// The access tokens that are good just now. Only their hashes are kept.
public interface ApiTokens {

    /// Keeps it, and when its client was last given one.
    void keep(ApiToken token);

    /// None of them is good any more.
    void endAllOf(UUID client);

    /// The system that a token was given to, while it is good and the system not closed.
    Optional<CallingSystem> systemWith(String tokenValue);
}
