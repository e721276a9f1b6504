package org.fanlight.demo.rows;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An act in the audit trail.
@InTable("audit.act")
public record ActRow(
        Instant at,
        @Nullable UUID actorId,
        String actorName,
        String actorRole,
        @Nullable UUID actorAgency,
        String deed,
        String words,
        String purpose,
        String subjectKind,
        UUID subjectId)
        implements Row {

    @Override
    public Instant happenedAt() {
        return at;
    }
}
