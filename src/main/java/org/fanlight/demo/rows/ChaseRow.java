package org.fanlight.demo.rows;

import java.time.Instant;
import java.util.UUID;

/// A reminder about a check, or its escalation.
@InTable("frontdoor.check_chase")
public record ChaseRow(UUID id, UUID checkId, String step, String words, Instant chasedAt, By chasedBy) implements Row {

    @Override
    public Instant happenedAt() {
        return chasedAt;
    }
}
