package org.fanlight.ui.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// What usual variation looks like: the mean of single values, and limits from how far one differs from the next.
///
/// The limits stand 2.66 mean moving ranges from the mean, as Shewhart's charts of individual values have them
/// (Wheeler, "Understanding Variation"). A value outside is a signal, and so are eight in a row on one side of
/// the mean.
record Xmr(double mean, double lower, double upper, List<Integer> signals) {

    private static final double LIMITS = 2.66;
    private static final int IN_A_ROW = 8;

    /// @param values at least two; the lower limit is never under nothing
    /// @param most the largest value there can be, such as 100 for per cent: the upper limit is never over it
    static Xmr of(List<Double> values, double most) {
        if (values.size() < 2) {
            throw new IllegalArgumentException("Variation shows from the second value on");
        }
        var mean = values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        var range = IntStream.range(1, values.size())
                .mapToDouble(place -> Math.abs(values.get(place) - values.get(place - 1)))
                .average()
                .orElseThrow();
        var lower = Math.max(0, mean - LIMITS * range);
        var upper = Math.min(most, mean + LIMITS * range);
        return new Xmr(mean, lower, upper, signals(values, mean, lower, upper));
    }

    private static List<Integer> signals(List<Double> values, double mean, double lower, double upper) {
        var signals = new ArrayList<Integer>();
        for (var place = 0; place < values.size(); place++) {
            var value = values.get(place);
            if (value < lower || value > upper || isInARow(values, mean, place)) {
                signals.add(place);
            }
        }
        return List.copyOf(signals);
    }

    private static boolean isInARow(List<Double> values, double mean, int place) {
        var side = Double.compare(values.get(place), mean);
        if (side == 0) {
            return false;
        }
        var first = place;
        while (first > 0 && Double.compare(values.get(first - 1), mean) == side) {
            first--;
        }
        var last = place;
        while (last < values.size() - 1 && Double.compare(values.get(last + 1), mean) == side) {
            last++;
        }
        return last - first + 1 >= IN_A_ROW;
    }
}
