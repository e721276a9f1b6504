package org.fanlight.bench.ui;

import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;
import tools.jackson.databind.json.JsonMapper;

/// What one example gave: a line on standard output, and one of the table.
///
/// @param oursPerS renderings in a second of processor time, the median of the rounds
/// @param ratio of ours to theirs
/// @param allocated bytes for each rendering of ours
/// @param size of what we render, in bytes
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record Figures(String name, long oursPerS, long nunjucksPerS, double ratio, long allocated, int size) {

    static final String HEADINGS =
            "%-20s %14s %14s %8s %12s %8s".formatted("", "ours/s", "Nunjucks/s", "ratio", "allocated", "size");

    static Figures of(String name, double ours, double theirs, double allocated, int size) {
        return new Figures(
                name,
                Math.round(ours),
                Math.round(theirs),
                Math.round(ours / theirs * 10) / 10.0,
                Math.round(allocated),
                size);
    }

    String line() {
        return JsonMapper.shared().writeValueAsString(this);
    }

    String row() {
        return "%-20s %,14d %,14d %8.1f %,12d %,8d".formatted(name, oursPerS, nunjucksPerS, ratio, allocated, size);
    }
}
