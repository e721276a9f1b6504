package org.fanlight.demo.past;

import org.fanlight.demo.Dice;
import org.fanlight.frontdoor.Outcome;

/// What tends to be decided, by how grave the worry is.
final class Outcomes {

    /// Advice, universal services, early help, assessment, strategy discussion, other authority, other route.
    private static final double[][] BY_GRAVITY = {
        {46, 21, 28, 4, 0, 1.5, 0.5}, {33, 11, 33, 19, 1, 2, 1}, {19, 5, 25, 35, 13, 2, 1}, {4, 1, 6, 35, 50, 2, 2}
    };
    private static final double ADVICE_AFTER_A_TALK = 0.75;

    private Outcomes() {}

    /// After a talk less is left that only needs advice, since the talk has given it.
    static Outcome of(int gravity, boolean phoneFirst, Dice dice) {
        var weights = BY_GRAVITY[gravity].clone();
        if (phoneFirst) {
            weights[Outcome.ADVICE_GIVEN.ordinal()] *= ADVICE_AFTER_A_TALK;
        }
        return Outcome.values()[dice.weighted(weights)];
    }

    /// What a later decision turns an earlier one into.
    static Outcome instead(Outcome earlier, Dice dice) {
        return switch (earlier) {
            case ADVICE_GIVEN, UNIVERSAL_SERVICES -> dice.chance(0.6) ? Outcome.EARLY_HELP : Outcome.ASSESSMENT;
            case EARLY_HELP -> Outcome.ASSESSMENT;
            case ASSESSMENT -> dice.chance(0.5) ? Outcome.EARLY_HELP : Outcome.STRATEGY_DISCUSSION;
            case STRATEGY_DISCUSSION, OTHER_AUTHORITY, OTHER_ROUTE -> Outcome.ASSESSMENT;
        };
    }
}
