package org.fanlight.ui.charts;

import java.util.List;

/// The same run chart for several places or groups, side by side and on one scale, so that they can be compared.
public record SmallMultiples(String finding, List<RunChart> charts) {

    /// @param charts whose own scales do not count
    public static SmallMultiples of(String finding, List<RunChart> charts) {
        var largest = charts.stream()
                .flatMap(chart -> chart.moments().stream())
                .mapToDouble(Moment::value)
                .max()
                .orElse(0);
        return new SmallMultiples(
                finding,
                charts.stream()
                        .map(chart -> new RunChart(
                                chart.id(), chart.title(), chart.what(), chart.moments(), chart.remarks(), largest))
                        .toList());
    }
}
