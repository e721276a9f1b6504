package org.fanlight.demo.rows;

import java.time.Instant;
import java.util.UUID;

/// The outcome that a referrer is owed.
@InTable("frontdoor.feedback_owed")
public record FeedbackOwedRow(UUID contactId, Instant owedSince, Instant dueAt) implements Row {

    @Override
    public Instant happenedAt() {
        return owedSince;
    }
}
