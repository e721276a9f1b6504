package org.fanlight.ui.charts;

import java.util.List;
import org.fanlight.ui.Html;

/// How a value went, as small as a word; for a line of a table, beside the newest value.
///
/// @param words that say it to those who cannot see it, such as "Contacts a week, from 31 to 44"
public record Sparkline(String words, List<Double> values) {

    public static final int WIDTH = 96;
    public static final int HEIGHT = 24;
    private static final int INSET = 4;

    public Html drawing() {
        var svg = new Svg();
        if (values.isEmpty()) {
            return svg.drawn();
        }
        var least = values.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        var most = values.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        var points = new double[2 * values.size()];
        for (var place = 0; place < values.size(); place++) {
            points[2 * place] =
                    INSET + (values.size() < 2 ? WIDTH / 2.0 : (WIDTH - 2.0 * INSET) * place / (values.size() - 1));
            points[2 * place + 1] = most == least
                    ? HEIGHT / 2.0
                    : HEIGHT - INSET - (HEIGHT - 2.0 * INSET) * (values.get(place) - least) / (most - least);
        }
        return svg.polyline("fl-chart__line", points)
                .dot("fl-chart__dot", points[points.length - 2], points[points.length - 1], 3)
                .drawn();
    }
}
