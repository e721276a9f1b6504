package org.fanlight.access.clients;

import java.util.Optional;
import org.fanlight.access.CallingSystem;

/// The access tokens that are good just now. Only their hashes are kept.
public interface ApiTokens {

    void keep(ApiToken token);

    /// The system that a token was given to, while it is good.
    Optional<CallingSystem> systemWith(String tokenValue);
}
