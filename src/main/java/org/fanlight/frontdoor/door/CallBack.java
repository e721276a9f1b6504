package org.fanlight.frontdoor.door;

import java.time.Instant;
import org.fanlight.agencies.DistrictId;
import org.fanlight.worktime.ClockCode;
import org.fanlight.worktime.Clocks;
import org.fanlight.worktime.Deadline;

/// A professional who asked to be rung back.
///
/// @param suits when it suits them, in their words; may be empty
public record CallBack(
        CallBackId id,
        Instant askedAt,
        String name,
        String phone,
        String organisation,
        DistrictId district,
        String suits) {

    /// When we must have rung.
    public Deadline due(Clocks clocks) {
        return clocks.due(ClockCode.CALL_BACK, askedAt);
    }
}
