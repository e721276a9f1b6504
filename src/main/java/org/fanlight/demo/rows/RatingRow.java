package org.fanlight.demo.rows;

import java.time.Instant;
import java.util.UUID;
import org.fanlight.frontdoor.Urgency;

/// How urgent a contact was found to be.
@InTable("frontdoor.urgency_rating")
public record RatingRow(UUID id, UUID contactId, Urgency urgency, String reason, Instant ratedAt, By ratedBy)
        implements Row {

    @Override
    public Instant happenedAt() {
        return ratedAt;
    }
}
