package org.fanlight.frontdoor.feedback;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// An outcome that a referrer is owed, from when every child was decided.
public record OwedOutcome(Instant since, Instant dueAt) {

    /// The first of these that was told after it came to be owed.
    public Optional<Feedback> settledBy(List<Feedback> given) {
        return given.stream()
                .filter(feedback -> !feedback.givenAt().isBefore(since))
                .findFirst();
    }
}
