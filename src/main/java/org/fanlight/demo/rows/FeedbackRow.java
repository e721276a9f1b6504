package org.fanlight.demo.rows;

import java.time.Instant;
import java.util.UUID;

/// What a referrer was told.
@InTable("frontdoor.feedback")
public record FeedbackRow(
        UUID id, UUID contactId, String way, String shared, String notSharedBecause, Instant givenAt, By givenBy)
        implements Row {

    @Override
    public Instant happenedAt() {
        return givenAt;
    }
}
