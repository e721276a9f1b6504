package org.fanlight.access.clients;

import java.time.Duration;
import java.util.Optional;

/// How many requests somebody may make in a minute, counted for all nodes together.
public interface Allowances {

    /// Takes one request off the allowance.
    ///
    /// @param whose the client or address it belongs to
    /// @return how long to wait where nothing is left
    Optional<Duration> take(String whose, int perMinute);

    /// Forgets the allowances that are full again.
    void forgetFull();
}
