package org.fanlight.frontdoor.door;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.fanlight.agencies.DistrictId;
import org.fanlight.frontdoor.ReferrerKind;

/// One line of the channel policy: how a kind of referrer reaches us in a district from a date on, and why.
public record ChannelRule(
        UUID id,
        DistrictId district,
        ReferrerKind kind,
        Channel channel,
        LocalDate from,
        String reason,
        Instant setAt,
        UUID setBy,
        String setByName) {

    boolean isFor(DistrictId where, ReferrerKind who) {
        return district.equals(where) && kind == who;
    }

    boolean hasBegunBy(LocalDate day) {
        return !from.isAfter(day);
    }
}
