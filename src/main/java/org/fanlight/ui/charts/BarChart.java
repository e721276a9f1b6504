package org.fanlight.ui.charts;

import java.util.List;
import org.fanlight.ui.Html;

/// Numbers of several things, one lying bar each, with its name above and its number at its end.
///
/// @param what is counted, such as "contacts": the head of the table's column
public record BarChart(String id, String title, String what, List<Bar> bars) implements Chart {

    private static final int ROW = 48;
    private static final int THICKNESS = 20;

    /// One thing.
    public record Bar(String label, Count count) {}

    @Override
    public String description() {
        return "A bar chart of " + bars.size() + " bars.";
    }

    @Override
    public int height() {
        return bars.size() * ROW + Plot.MARGIN;
    }

    @Override
    public Html drawing() {
        var svg = new Svg().fills(id, 2);
        var scale = Scale.upTo(
                bars.stream().mapToInt(bar -> bar.count().drawn()).max().orElse(0));
        var perUnit = (Plot.WIDTH - Plot.ROOM_FOR_A_SIGN) / scale.top();
        for (var place = 0; place < bars.size(); place++) {
            var bar = bars.get(place);
            var top = Plot.MARGIN + place * ROW;
            var length = bar.count().drawn() * perUnit;
            svg.text("fl-chart__label", "start", 0, top + 10, bar.label());
            svg.filled("fl-chart__bar", Svg.fill(id, bar.count().isTold() ? 1 : 2), 0, top + 16, length, THICKNESS);
            svg.text(
                    "fl-chart__sign", "start", length + 6, top + 31, bar.count().sign());
        }
        return svg.line("fl-chart__axis", 0, Plot.MARGIN, 0, height()).drawn();
    }

    @Override
    public Figures figures() {
        return new Figures(
                List.of("", what),
                bars.stream()
                        .map(bar -> List.of(bar.label(), bar.count().words()))
                        .toList());
    }
}
