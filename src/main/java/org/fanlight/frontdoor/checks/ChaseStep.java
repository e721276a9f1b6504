package org.fanlight.frontdoor.checks;

import org.fanlight.frontdoor.checks.CheckStage.Move;

/// How hard we ask again.
public enum ChaseStep {
    CHASED("Chased", Move.CHASE),
    ESCALATED("Escalated to the agency's manager", Move.ESCALATE);

    private final String words;
    private final Move move;

    ChaseStep(String words, Move move) {
        this.words = words;
        this.move = move;
    }

    /// As people read it.
    public String words() {
        return words;
    }

    Move move() {
        return move;
    }
}
