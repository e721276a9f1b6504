package org.fanlight.demo.past;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.PriorityQueue;
import org.fanlight.demo.Dice;
import org.fanlight.demo.families.Families;

/// Decides whose turn it is: a family that comes back, or one that has not been here before.
final class Returns {

    private static final double COMES_BACK = 0.58;
    private static final int USUAL_DAYS_UNTIL = 95;
    private static final int FEWEST_DAYS_UNTIL = 12;

    private record Return(LocalDate day, long turn, Household household) {}

    private final PriorityQueue<Return> waiting =
            new PriorityQueue<>(Comparator.comparing(Return::day).thenComparingLong(Return::turn));
    private long turns;

    Household next(LocalDate today, Dice dice) {
        var first = waiting.peek();
        var household = first != null && !first.day().isAfter(today)
                ? waiting.remove().household()
                : new Household(Families.one(today, dice));
        if (!household.isStillFor(today)) {
            return next(today, dice);
        }
        if (dice.chance(COMES_BACK)) {
            var days = (int) (-Math.log(1 - dice.random().nextDouble()) * USUAL_DAYS_UNTIL);
            waiting.add(new Return(today.plusDays(FEWEST_DAYS_UNTIL + days), turns++, household));
        }
        return household;
    }
}
