package org.fanlight.demo.rows;

import java.time.Instant;
import java.util.UUID;
import org.fanlight.frontdoor.Part;

/// Somebody named in a contact.
@InTable("frontdoor.named_person")
public record NamedPersonRow(
        UUID id,
        UUID contactId,
        Part part,
        String roleWords,
        String nameWords,
        String birthWords,
        String addressWords,
        Instant namedAt,
        By namedBy)
        implements Row {

    @Override
    public Instant happenedAt() {
        return namedAt;
    }
}
