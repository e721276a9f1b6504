package org.fanlight.frontdoor.checks;

import java.time.Instant;
import java.util.Optional;

/// Why a check cannot be chased or escalated just now.
public enum ChaseRefusal {
    ANSWERED_ALREADY("The agency has answered in the meantime."),
    ESCALATED_ALREADY("This check has been escalated already. You can chase it again."),
    NOT_CHASED_YET("Chase the agency before you escalate."),
    NOT_OVERDUE_YET("The agency still has time to answer. You can escalate once the check is overdue.");

    private final String words;

    ChaseRefusal(String words) {
        this.words = words;
    }

    /// As people read it.
    public String words() {
        return words;
    }

    /// Why this step is refused at this moment; nothing where it may be taken.
    public static Optional<ChaseRefusal> of(Check check, ChaseStep step, Instant now) {
        if (!check.stage().allows(step.move())) {
            return Optional.of(unlawfulFrom(check.stage()));
        }
        return step == ChaseStep.ESCALATED && !check.due().isMissedAt(now)
                ? Optional.of(NOT_OVERDUE_YET)
                : Optional.empty();
    }

    private static ChaseRefusal unlawfulFrom(CheckStage stage) {
        return switch (stage) {
            case ANSWERED -> ANSWERED_ALREADY;
            case ESCALATED -> ESCALATED_ALREADY;
            case WAITING, CHASED -> NOT_CHASED_YET;
        };
    }
}
