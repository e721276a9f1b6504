package org.fanlight.ui.charts;

import java.util.List;

/// The same run chart for several places or groups, side by side and on one scale, so that they can be compared.
public record SmallMultiples(String finding, List<RunChart> charts) {

    /// @param charts whose own scales do not count
    public static SmallMultiples of(String finding, List<RunChart> charts) {
        var largest = charts.stream()
                .mapToDouble(chart -> Moment.highest(chart.moments()))
                .max()
                .orElse(0);
        return new SmallMultiples(
                finding,
                charts.stream().map(chart -> chart.withLargest(largest)).toList());
    }
}
