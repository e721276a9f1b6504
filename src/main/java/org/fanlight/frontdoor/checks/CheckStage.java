package org.fanlight.frontdoor.checks;

import java.util.Set;

/// The life of a check. This is the transition table: a move that is not here is refused.
public enum CheckStage {
    /// The agency has been asked.
    WAITING("Waiting", Set.of(Move.ANSWER, Move.CHASE)),
    /// It has been reminded; once the check is overdue its manager may be asked.
    CHASED("Chased", Set.of(Move.ANSWER, Move.CHASE, Move.ESCALATE)),
    /// Its manager has been asked.
    ESCALATED("Escalated", Set.of(Move.ANSWER, Move.CHASE)),
    /// It has answered or declined, once and for all; who wants to know more asks again.
    ANSWERED("Answered", Set.of());

    /// What somebody may try.
    public enum Move {
        ANSWER,
        CHASE,
        ESCALATE
    }

    private final String words;
    private final Set<Move> lawful;

    CheckStage(String words, Set<Move> lawful) {
        this.words = words;
        this.lawful = lawful;
    }

    /// As people read it.
    public String words() {
        return words;
    }

    /// Whether the move may be made from here.
    public boolean allows(Move move) {
        return lawful.contains(move);
    }
}
