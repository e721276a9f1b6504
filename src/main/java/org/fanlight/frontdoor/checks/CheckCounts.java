package org.fanlight.frontdoor.checks;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.fanlight.agencies.AgencyId;

/// Counts of checks for each agency; an agency with none is not there.
public interface CheckCounts {

    /// What waits at an agency.
    record Waiting(int all, int overdue) {}

    /// What fell due in some days.
    record FellDue(int all, int inTime) {}

    /// From when until when an agency took to answer.
    record Took(Instant asked, Instant answered) {}

    Map<AgencyId, Waiting> waiting(Instant now);

    Map<AgencyId, FellDue> fellDue(Instant since, Instant now);

    Map<AgencyId, List<Took>> answered(Instant since);
}
