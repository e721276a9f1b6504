package org.fanlight.bench;

import org.HdrHistogram.Histogram;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/// How many, and how long half, nineteen in twenty and ninety-nine in a hundred took at most.
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record Latencies(long count, double p50Ms, double p95Ms, double p99Ms) {

    static Latencies of(Histogram micros) {
        return new Latencies(micros.getTotalCount(), millis(micros, 50), millis(micros, 95), millis(micros, 99));
    }

    /// With one decimal.
    private static double millis(Histogram micros, double percentile) {
        return Math.round(micros.getValueAtPercentile(percentile) / 100.0) / 10.0;
    }
}
