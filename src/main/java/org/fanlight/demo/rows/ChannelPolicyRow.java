package org.fanlight.demo.rows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.fanlight.frontdoor.ReferrerKind;

/// How a kind of referrer reaches the front door in a district from a date on.
@InTable("frontdoor.channel_policy")
public record ChannelPolicyRow(
        UUID id,
        UUID districtId,
        ReferrerKind referrerKind,
        String channel,
        LocalDate fromDate,
        String reason,
        Instant setAt,
        By setBy)
        implements Row {

    @Override
    public Instant happenedAt() {
        return setAt;
    }
}
