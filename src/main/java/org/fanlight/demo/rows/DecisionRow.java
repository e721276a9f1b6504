package org.fanlight.demo.rows;

import java.time.Instant;
import java.util.UUID;
import org.fanlight.frontdoor.Outcome;
import org.jspecify.annotations.Nullable;

/// A decision for one child.
@InTable("frontdoor.decision")
public record DecisionRow(
        UUID id,
        UUID contactId,
        UUID childId,
        Outcome outcome,
        String service,
        String rationale,
        @Nullable UUID overrides,
        @Nullable String secondSignatureBecause,
        Instant decidedAt,
        By decidedBy)
        implements Row {

    @Override
    public Instant happenedAt() {
        return decidedAt;
    }
}
