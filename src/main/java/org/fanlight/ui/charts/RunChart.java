package org.fanlight.ui.charts;

import java.util.Arrays;
import java.util.List;
import org.fanlight.ui.Html;

/// Values over time about their median.
///
/// @param what is measured, with its unit: the head of the table's column
/// @param largest top of the scale where several charts share one, else 0
public record RunChart(String id, String title, String what, List<Moment> moments, List<Remark> remarks, double largest)
        implements Chart {

    private static final int HEIGHT = 260;

    public RunChart {
        plot(moments, largest).checked(remarks);
    }

    public static RunChart of(String id, String title, String what, List<Moment> moments) {
        return new RunChart(id, title, what, moments, List.of(), 0);
    }

    RunChart withLargest(double shared) {
        return new RunChart(id, title, what, moments, remarks, shared);
    }

    private static TimePlot plot(List<Moment> moments, double largest) {
        return new TimePlot(moments, Scale.upTo(Math.max(Moment.highest(moments), largest)), HEIGHT);
    }

    /// The middle value, or halfway between the two middle ones; 0 where there is none.
    double median() {
        var values = moments.stream().mapToDouble(Moment::value).sorted().toArray();
        if (values.length == 0) {
            return 0;
        }
        var middle = Arrays.copyOfRange(values, (values.length - 1) / 2, values.length / 2 + 1);
        return Arrays.stream(middle).average().orElseThrow();
    }

    @Override
    public String description() {
        return "A run chart of " + moments.size() + " values over time, with a line at their median.";
    }

    @Override
    public int height() {
        return HEIGHT;
    }

    @Override
    public Html drawing() {
        var svg = new Svg();
        var plot = plot(moments, largest);
        plot.axes(svg);
        if (!moments.isEmpty()) {
            plot.level(svg, "fl-chart__level", median(), "median");
        }
        plot.remarks(svg, remarks);
        plot.values(svg);
        for (var place = 0; place < moments.size(); place++) {
            svg.dot("fl-chart__dot", plot.x(place), plot.y(moments.get(place).value()), 3.5);
        }
        return svg.drawn();
    }

    @Override
    public Figures figures() {
        return new Figures(
                List.of("", what),
                moments.stream()
                        .map(moment -> List.of(moment.label(), Figures.number(moment.value())))
                        .toList());
    }
}
