package org.fanlight.frontdoor.door;

import static org.fanlight.worktime.Calendars.day;
import static org.fanlight.worktime.Calendars.london;

import java.util.UUID;
import org.fanlight.agencies.DistrictId;
import org.fanlight.frontdoor.ReferrerKind;

/// Channel rules for tests: two districts of Larkshire and a manager.
public final class Policies {

    public static final DistrictId ALDERBROOK = new DistrictId(UUID.fromString("00000000-0000-7000-8000-0000000000a1"));
    public static final DistrictId BRACKENRIDGE =
            new DistrictId(UUID.fromString("00000000-0000-7000-8000-0000000000b1"));
    private static final UUID MANAGER = UUID.fromString("00000000-0000-7000-8000-0000000000c1");

    private Policies() {}

    public static ChannelRule rule(DistrictId district, ReferrerKind kind, Channel channel, String from, String setAt) {
        return new ChannelRule(
                UUID.randomUUID(),
                district,
                kind,
                channel,
                day(from),
                "Agreed by the partnership",
                london(setAt),
                MANAGER,
                "Morwenna Tate");
    }
}
