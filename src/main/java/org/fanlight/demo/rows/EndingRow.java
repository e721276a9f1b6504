package org.fanlight.demo.rows;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How a talk ended.
@InTable("frontdoor.conversation_ending")
public record EndingRow(
        UUID conversationId, String ending, @Nullable UUID contactId, String nextStep, Instant endedAt, By endedBy)
        implements Row {

    @Override
    public Instant happenedAt() {
        return endedAt;
    }
}
