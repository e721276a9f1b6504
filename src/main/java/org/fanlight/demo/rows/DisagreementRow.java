package org.fanlight.demo.rows;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A step of a referrer's disagreement.
@InTable("frontdoor.disagreement_step")
public record DisagreementRow(
        UUID id,
        UUID contactId,
        int stage,
        String side,
        String words,
        @Nullable Instant dueAt,
        Instant steppedAt,
        By steppedBy)
        implements Row {

    @Override
    public Instant happenedAt() {
        return steppedAt;
    }
}
