package org.fanlight.ui.charts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Hides numbers so small that somebody might recognise whom they count.
///
/// None is told as none. Where exactly one number of a whole is hidden, the next smallest is hidden too, since the
/// total would give the first away. What is drawn of it is rounded up to the next full step, so that its bar tells
/// no more than its words.
///
/// @param least the smallest number that is told; at least 2
public record SmallNumbers(int least) {

    /// What official statistics on children commonly keep to.
    public static final SmallNumbers USUAL = new SmallNumbers(5);

    public SmallNumbers {
        if (least < 2) {
            throw new IllegalArgumentException("A limit under 2 hides nothing");
        }
    }

    /// @param parts numbers that together are a whole which is known
    public List<Count> partsOfAWhole(List<Integer> parts) {
        var shown = new ArrayList<>(each(parts));
        var hidden = IntStream.range(0, parts.size())
                .filter(place -> !shown.get(place).isTold())
                .count();
        if (hidden == 1) {
            IntStream.range(0, parts.size())
                    .boxed()
                    .filter(place -> shown.get(place).isTold() && parts.get(place) > 0)
                    .min(Comparator.comparing(parts::get))
                    .ifPresent(place -> shown.set(place, new Count.Withheld(roundedUp(parts.get(place)))));
        }
        return List.copyOf(shown);
    }

    /// @param counts numbers whose sum nobody tells
    public List<Count> each(List<Integer> counts) {
        return counts.stream().map(this::one).toList();
    }

    private Count one(int count) {
        return count > 0 && count < least ? new Count.FewerThan(least) : Count.of(count);
    }

    private int roundedUp(int count) {
        return (count + least - 1) / least * least;
    }
}
