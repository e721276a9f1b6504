package org.fanlight.demo.rows;

import java.time.Instant;
import java.util.UUID;

/// A professional who asked to be rung back.
@InTable("frontdoor.call_back")
public record CallBackRow(
        UUID id, Instant askedAt, String name, String phone, String organisation, UUID districtId, String suits)
        implements Row {

    @Override
    public Instant happenedAt() {
        return askedAt;
    }
}
