package org.fanlight.demo.rows;

import java.time.Instant;
import java.util.UUID;

/// Who a named person is.
@InTable("frontdoor.identification")
public record IdentificationRow(
        UUID namedPersonId, UUID contactId, UUID personId, Instant identifiedAt, By identifiedBy) implements Row {

    @Override
    public Instant happenedAt() {
        return identifiedAt;
    }
}
