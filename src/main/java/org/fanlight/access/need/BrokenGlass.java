package org.fanlight.access.need;

import java.time.Instant;
import java.util.UUID;
import org.fanlight.audit.Subject;

/// Somebody let themselves into a restricted record in an emergency.
///
/// @param need the need that they gave themselves
/// @param until when it ended, or ends, by itself
public record BrokenGlass(
        UUID need, Subject subject, UUID account, String name, String reason, Instant since, Instant until) {}
