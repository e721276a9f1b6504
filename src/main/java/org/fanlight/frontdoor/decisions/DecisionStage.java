package org.fanlight.frontdoor.decisions;

import java.util.Set;

/// The life of a child's decision. This is the transition table: a move that is not here is refused.
public enum DecisionStage {
    /// Nobody has decided yet.
    UNDECIDED(Set.of(Move.DECIDE)),
    /// Decided, and a manager must sign first.
    WAITS_FOR_SIGNATURE(Set.of(Move.SIGN, Move.SEND_BACK)),
    /// A manager did not agree: the social worker decides anew.
    SENT_BACK(Set.of(Move.DECIDE)),
    /// The decision stands; a later one may override it.
    STANDS(Set.of(Move.DECIDE));

    /// What somebody may try.
    public enum Move {
        DECIDE,
        SIGN,
        SEND_BACK
    }

    private final Set<Move> lawful;

    DecisionStage(Set<Move> lawful) {
        this.lawful = lawful;
    }

    /// Whether the move may be made from here.
    public boolean allows(Move move) {
        return lawful.contains(move);
    }
}
