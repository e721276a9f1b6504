package org.fanlight.frontdoor.feedback;

import java.time.Instant;
import java.util.List;

/// The list of outcomes that referrers are still owed.
public interface OwedFeedbacks {

    /// Due first.
    ///
    /// @param after how many to pass over
    List<OwedFeedback> list(Whose whose, int after, int atMost);

    Count count(Whose whose, Instant now);

    /// How many there are.
    ///
    /// @param late of these
    record Count(int owed, int late) {}
}
