package org.fanlight.demo.rows;

import java.time.Instant;
import java.util.UUID;

/// Who was asked to see to a contact.
@InTable("frontdoor.allocation")
public record AllocationRow(
        UUID id, UUID contactId, UUID workerId, String workerName, Instant allocatedAt, By allocatedBy) implements Row {

    @Override
    public Instant happenedAt() {
        return allocatedAt;
    }
}
