package org.fanlight.frontdoor.door;

import java.time.LocalDate;
import org.fanlight.agencies.DistrictId;
import org.fanlight.frontdoor.ReferrerKind;

/// A rule that a manager asks for.
public record NewChannelRule(DistrictId district, ReferrerKind kind, Channel channel, LocalDate from, String reason) {}
