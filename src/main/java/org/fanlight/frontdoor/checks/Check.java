package org.fanlight.frontdoor.checks;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fanlight.frontdoor.CheckId;
import org.fanlight.frontdoor.contacts.Written;
import org.fanlight.worktime.Deadline;

/// A question to an agency with what came of it; chases are oldest first.
public record Check(
        CheckId id,
        Ask ask,
        Deadline due,
        Instant askedAt,
        String askedBy,
        Optional<Written<CheckAnswer>> answer,
        List<Written<Chase>> chases) {

    /// Where this check is in its life.
    public CheckStage stage() {
        if (answer.isPresent()) {
            return CheckStage.ANSWERED;
        }
        if (chases.stream().anyMatch(chase -> chase.what().step() == ChaseStep.ESCALATED)) {
            return CheckStage.ESCALATED;
        }
        return chases.isEmpty() ? CheckStage.WAITING : CheckStage.CHASED;
    }

    /// What both sides call it on the phone.
    public String reference() {
        return CheckReference.of(id);
    }
}
