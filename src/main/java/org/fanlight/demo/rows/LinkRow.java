package org.fanlight.demo.rows;

import java.time.Instant;
import java.util.UUID;

/// The link by which a referrer follows a contact.
@InTable("frontdoor.referrer_link")
public record LinkRow(UUID token, UUID contactId, Instant madeAt) implements Row {

    @Override
    public Instant happenedAt() {
        return madeAt;
    }
}
