package org.fanlight.demo.past;

import java.time.Duration;
import java.time.Instant;
import org.fanlight.demo.Dice;

/// What holds up some of the contacts of the last days, so that every list has live work in it.
///
/// Much of what came in on the last working day is still being worked on, in time; of what came in before, little is.
enum Snag {
    NONE(0, 0, 0),
    NOBODY_HAS_IT(12, 1, 3),
    CHECK_NOT_ANSWERED(18, 3, 5),
    NOT_DECIDED(22, 1, 4),
    NOT_SIGNED(18, 12, 7),
    REFERRER_NOT_TOLD(14, 1, 4),
    DISAGREEMENT_OPEN(8, 10, 6);

    private static final int LAST_WORKING_DAY = 1;
    private static final Duration LONG_AFTER = Duration.ofDays(400);

    private final int percentOfTheLast;
    private final int percentBefore;
    private final int workingDays;

    Snag(int percentOfTheLast, int percentBefore, int workingDays) {
        this.percentOfTheLast = percentOfTheLast;
        this.percentBefore = percentBefore;
        this.workingDays = workingDays;
    }

    /// What may hold up a contact that came in so many working days before the first day.
    static Snag of(int workingDaysAgo, Dice dice) {
        var point = dice.between(0, 99);
        for (var snag : values()) {
            point -= snag.percent(workingDaysAgo);
            if (point < 0) {
                return snag;
            }
        }
        return NONE;
    }

    private int percent(int workingDaysAgo) {
        if (workingDaysAgo <= LAST_WORKING_DAY) {
            return percentOfTheLast;
        }
        return workingDaysAgo <= workingDays ? percentBefore : 0;
    }

    /// The time of a step; long after the first day where this is what has not been done.
    Instant heldUpBy(Snag what, Instant at) {
        return this == what ? at.plus(LONG_AFTER) : at;
    }
}
