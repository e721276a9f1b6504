package org.fanlight.access.lostdevice;

import java.time.Instant;
import java.util.UUID;

/// That somebody asked to reset a colleague's second step, and nobody has ended it.
///
/// @param account whose second step it is
public record Reset(
        UUID id,
        UUID account,
        String name,
        String email,
        String reason,
        UUID by,
        String byName,
        Instant at,
        Instant until) {}
