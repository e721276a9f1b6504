package org.fanlight.ui.charts;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// A scale from nothing to a round number, in at most five round steps.
record Scale(double step, int steps) {

    private static final int MOST_STEPS = 5;
    private static final double[] ROUND = {1, 2, 5, 10};

    static Scale upTo(double largest) {
        if (!(largest > 0)) {
            return new Scale(1, 1);
        }
        var tenth = Math.pow(10, Math.floor(Math.log10(largest / MOST_STEPS)));
        for (var round : ROUND) {
            var step = round * tenth;
            if (step * MOST_STEPS >= largest) {
                return new Scale(step, (int) Math.ceil(largest / step - 1e-9));
            }
        }
        throw new IllegalStateException("Ten times a tenth is enough");
    }

    double top() {
        return step * steps;
    }

    List<Double> ticks() {
        return IntStream.rangeClosed(0, steps).mapToObj(tick -> tick * step).toList();
    }

    /// As many digits as the step needs.
    String words(double value) {
        var digits = step >= 1 ? 0 : (int) Math.ceil(-Math.log10(step) - 1e-9);
        return String.format(Locale.UK, "%,." + digits + "f", value);
    }
}
