package org.fanlight.demo.past;

import java.time.Duration;
import java.time.Instant;
import org.fanlight.demo.Dice;

/// What holds up some of the contacts of the last days, so that every list has live work in it.
enum Snag {
    NONE(0, 0),
    NOBODY_HAS_IT(2, 6),
    CHECK_NOT_ANSWERED(5, 12),
    NOT_DECIDED(5, 6),
    NOT_SIGNED(7, 35),
    REFERRER_NOT_TOLD(5, 7),
    DISAGREEMENT_OPEN(6, 6);

    private static final Duration LONG_AFTER = Duration.ofDays(400);

    private final int workingDays;
    private final int percent;

    Snag(int workingDays, int percent) {
        this.workingDays = workingDays;
        this.percent = percent;
    }

    /// What may hold up a contact that came in so many working days before the first day.
    static Snag of(int workingDaysAgo, Dice dice) {
        var point = dice.between(0, 99);
        for (var snag : values()) {
            point -= workingDaysAgo <= snag.workingDays ? snag.percent : 0;
            if (point < 0) {
                return snag;
            }
        }
        return NONE;
    }

    /// The time of a step; long after the first day where this is what has not been done.
    Instant heldUpBy(Snag what, Instant at) {
        return this == what ? at.plus(LONG_AFTER) : at;
    }
}
