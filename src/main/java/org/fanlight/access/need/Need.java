package org.fanlight.access.need;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody who needs to know a restricted record.
///
/// @param until when the need ends by itself; null where it lasts as long as the restriction
/// @param brokenGlass whether they let themselves in, in an emergency
public record Need(
        UUID id,
        UUID account,
        String name,
        String reason,
        Instant since,
        @Nullable Instant until,
        boolean brokenGlass) {}
