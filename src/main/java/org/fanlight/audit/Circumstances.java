package org.fanlight.audit;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Says from where the act at hand is done. The trail asks by itself, so that no caller can leave it out.
public interface Circumstances {

    /// Nothing for what the house does by itself, outside a request.
    Optional<Whence> now();

    /// @param address the network address
    /// @param session a hash of the session or token; null for somebody who has none
    record Whence(String address, @Nullable String session) {}
}
