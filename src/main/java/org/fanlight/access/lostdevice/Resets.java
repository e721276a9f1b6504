package org.fanlight.access.lostdevice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.access.Viewer;

/// Requests to reset somebody's second step. They are added and ended, never altered.
public interface Resets {

    void add(UUID id, UUID account, String reason, Viewer by, Instant at, Instant until);

    /// Those that whoever asks may see and nobody has ended, oldest first.
    List<Reset> open(Instant now);

    /// One of these.
    Optional<Reset> find(UUID id, Instant now);

    /// Whether there is an open one about this account.
    boolean isAsked(UUID account, Instant now);

    /// Ends it; false where somebody else was quicker.
    boolean end(UUID id, boolean agreed, Viewer by, Instant at);
}
