package org.fanlight.demo.rows;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A talk that began.
@InTable("frontdoor.conversation")
public record ConversationRow(
        UUID id,
        Instant startedAt,
        By takenBy,
        UUID teamId,
        @Nullable UUID callBackId) implements Row {

    @Override
    public Instant happenedAt() {
        return startedAt;
    }
}
