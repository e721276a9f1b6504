package org.fanlight.demo.rows;

import java.time.Instant;
import java.util.UUID;
import org.fanlight.frontdoor.ConcernKind;
import org.fanlight.frontdoor.LiesWith;
import org.jspecify.annotations.Nullable;

/// A worry about a child.
@InTable("frontdoor.concern")
public record ConcernRow(
        UUID id,
        UUID contactId,
        UUID childId,
        @Nullable UUID sourceId,
        ConcernKind kind,
        LiesWith liesWith,
        Instant recordedAt,
        By recordedBy)
        implements Row {

    @Override
    public Instant happenedAt() {
        return recordedAt;
    }
}
