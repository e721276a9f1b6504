package org.fanlight.frontdoor.feedback;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// A stage of a disagreement in the referrer's words, and its answer once there is one.
public record RaisedStage(
        UUID id, Stage stage, String words, Instant raisedAt, Instant dueAt, Optional<StageAnswer> answer) {

    /// Whether the referrer may go further: it was answered, or should have been.
    public boolean isAnsweredOrLate(Instant now) {
        return answer.isPresent() || now.isAfter(dueAt);
    }
}
