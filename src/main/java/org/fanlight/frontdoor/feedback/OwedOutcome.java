package org.fanlight.frontdoor.feedback;

import java.time.Instant;
import java.util.List;

/// An outcome that a referrer is owed, from when every child was decided.
public record OwedOutcome(Instant since, Instant dueAt) {

    /// Whether any of these was told after it came to be owed.
    public boolean isSettledBy(List<Feedback> given) {
        return given.stream().anyMatch(feedback -> !feedback.givenAt().isBefore(since));
    }
}
