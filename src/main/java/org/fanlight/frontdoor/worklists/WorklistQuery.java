package org.fanlight.frontdoor.worklists;

import java.util.Optional;
import org.fanlight.agencies.DistrictId;
import org.fanlight.frontdoor.Urgency;

/// Which worklist, narrowed and sorted how; all of it stands in the address of the page.
///
/// @param page from 1
public record WorklistQuery(
        WorklistView view, Optional<Urgency> urgency, Optional<DistrictId> district, WorklistSort sort, int page) {

    public static final int PAGE_SIZE = 25;

    public int offset() {
        return (page - 1) * PAGE_SIZE;
    }
}
