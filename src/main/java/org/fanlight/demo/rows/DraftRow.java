package org.fanlight.demo.rows;

import java.time.Instant;
import java.util.UUID;

/// What was typed during a talk, as JSON.
@InTable("frontdoor.conversation_draft")
public record DraftRow(UUID conversationId, int version, String fields, Instant savedAt, UUID savedBy) implements Row {

    @Override
    public Instant happenedAt() {
        return savedAt;
    }
}
