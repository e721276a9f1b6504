package org.fanlight.demo.families;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.fanlight.demo.Dice;
import org.fanlight.people.BirthDate;

/// When the children of a family were born, or will be.
final class Births {

    private static final double EXPECTING = 0.07;
    private static final double[] HOW_MANY = {0, 44, 31, 16, 7, 2};

    private Births() {}

    /// From the oldest child on, at least ten months apart.
    static List<BirthDate> of(LocalDate today, Dice dice) {
        if (dice.chance(EXPECTING)) {
            return expecting(today, dice);
        }
        var months = new int[dice.weighted(HOW_MANY)];
        months[0] = dice.chance(0.08) ? dice.between(0, 11) : dice.between(3, 17 * 12 + 11);
        for (var child = 1; child < months.length; child++) {
            months[child] = months[child - 1] - dice.between(12, 48);
        }
        return IntStream.of(months)
                .filter(age -> age >= 0)
                .boxed()
                .sorted(Comparator.reverseOrder())
                .<BirthDate>map(age -> born(today, age, dice))
                .toList();
    }

    private static List<BirthDate> expecting(LocalDate today, Dice dice) {
        var unborn = new BirthDate.Unborn(today.plusDays(dice.between(20, 170)));
        return dice.chance(0.5) ? List.of(unborn) : List.of(born(today, dice.between(14, 90), dice), unborn);
    }

    private static BirthDate born(LocalDate today, int months, Dice dice) {
        return new BirthDate.Known(today.minusMonths(months).minusDays(dice.between(1, 27)));
    }
}
