package org.fanlight.ui.charts;

import java.util.Collection;

/// One measured value, at a time that its label names.
public record Moment(String label, double value) {

    public Moment {
        if (!Double.isFinite(value) || value < 0) {
            throw new IllegalArgumentException("A chart over time shows finite values from nothing upwards");
        }
    }

    /// 0 where there is none.
    static double highest(Collection<Moment> moments) {
        return moments.stream().mapToDouble(Moment::value).max().orElse(0);
    }
}
