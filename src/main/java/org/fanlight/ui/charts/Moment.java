package org.fanlight.ui.charts;

/// One measured value, at a time that its label names.
public record Moment(String label, double value) {

    public Moment {
        if (!Double.isFinite(value) || value < 0) {
            throw new IllegalArgumentException("A chart over time shows finite values from nothing upwards");
        }
    }
}
