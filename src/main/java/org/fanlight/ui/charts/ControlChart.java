package org.fanlight.ui.charts;

import java.util.List;
import java.util.stream.IntStream;
import org.fanlight.ui.Html;

/// Values over time between the limits of their usual variation: whether something changed, or it only went up and
/// down.
///
/// Values that are signals are diamonds in another colour.
///
/// @param what is measured, with its unit: the head of the table's column
/// @param most the largest value there can be, such as 100 for per cent; infinite where there is none
/// @param moments at least two
public record ControlChart(
        String id, String title, String what, double most, List<Moment> moments, List<Remark> remarks)
        implements Chart {

    private static final int HEIGHT = 280;

    public ControlChart {
        if (moments.stream().anyMatch(moment -> moment.value() > most)) {
            throw new IllegalArgumentException("A value is larger than the largest there can be");
        }
        plot(moments, most).checked(remarks);
    }

    private Xmr variation() {
        return variation(moments, most);
    }

    private static Xmr variation(List<Moment> moments, double most) {
        return Xmr.of(moments.stream().map(Moment::value).toList(), most);
    }

    private static TimePlot plot(List<Moment> moments, double most) {
        var top = Math.max(Moment.highest(moments), variation(moments, most).upper());
        return new TimePlot(moments, Scale.upTo(top), HEIGHT);
    }

    @Override
    public String description() {
        var signals = variation().signals().size();
        return "A control chart of " + moments.size() + " values over time, with their mean and limits. "
                + (signals == 0 ? "None of them is a signal." : signals + " of them are signals.");
    }

    @Override
    public int height() {
        return HEIGHT;
    }

    @Override
    public Html drawing() {
        var svg = new Svg();
        var plot = plot(moments, most);
        var variation = variation();
        plot.axes(svg);
        plot.level(svg, "fl-chart__limit", variation.upper(), "upper limit");
        plot.level(svg, "fl-chart__level", variation.mean(), "mean");
        plot.level(svg, "fl-chart__limit", variation.lower(), "lower limit");
        plot.remarks(svg, remarks);
        plot.values(svg);
        for (var place = 0; place < moments.size(); place++) {
            var y = plot.y(moments.get(place).value());
            if (variation.signals().contains(place)) {
                svg.diamond("fl-chart__signal", plot.x(place), y, 7);
            } else {
                svg.dot("fl-chart__dot", plot.x(place), y, 3.5);
            }
        }
        return svg.drawn();
    }

    @Override
    public Figures figures() {
        var signals = variation().signals();
        return new Figures(
                List.of("", what, "Signal"),
                IntStream.range(0, moments.size())
                        .mapToObj(place -> List.of(
                                moments.get(place).label(),
                                Figures.number(moments.get(place).value()),
                                signals.contains(place) ? "yes" : "no"))
                        .toList());
    }
}
