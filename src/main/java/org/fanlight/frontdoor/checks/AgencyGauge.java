package org.fanlight.frontdoor.checks;

import java.time.Duration;
import java.util.Optional;
import org.fanlight.agencies.AgencyId;

/// How an agency does with checks: what waits now, and how the last thirty days went.
///
/// @param waiting asked and not answered
/// @param overdue those of them whose time is up
/// @param medianTime the middle one of the working times it took to answer, where anything was answered
/// @param fellDue how many had to be answered in these days
/// @param inTime how many of those were answered in time
public record AgencyGauge(
        AgencyId agency, int waiting, int overdue, Optional<Duration> medianTime, int fellDue, int inTime) {

    /// Of a hundred that fell due, how many were answered in time; nothing where none fell due.
    public Optional<Integer> inTimePercent() {
        return fellDue == 0 ? Optional.empty() : Optional.of(Math.round(100f * inTime / fellDue));
    }
}
