package org.fanlight.frontdoor.feedback;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A referrer's disagreement, as far as it was raised: its stages in order, none where they never disagreed.
public record Disagreement(List<RaisedStage> stages) {

    /// The stage that may be raised now: the first, or the one after a stage that was answered or is overdue.
    public Optional<Stage> openStage(Instant now) {
        if (stages.isEmpty()) {
            return Optional.of(Stage.FIRST);
        }
        return Optional.of(stages.getLast())
                .filter(last -> last.isAnsweredOrLate(now))
                .flatMap(last -> last.stage().next());
    }

    public Optional<RaisedStage> raised(UUID id) {
        return stages.stream().filter(stage -> stage.id().equals(id)).findFirst();
    }

    /// Whether this person has answered a stage already, so that another is somebody else's to answer.
    public boolean wasAnsweredBy(UUID account) {
        return stages.stream()
                .flatMap(stage -> stage.answer().stream())
                .anyMatch(answer -> answer.answeredBy().equals(account));
    }
}
