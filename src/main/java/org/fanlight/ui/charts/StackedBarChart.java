package org.fanlight.ui.charts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.fanlight.ui.Html;

/// What each of several wholes is made of: lying bars, each part with its own colour and pattern and with its number
/// under it where there is room. A line leads from each part of the first bar to its name above.
///
/// @param parts what the wholes are made of, at most six
public record StackedBarChart(String id, String title, List<String> parts, List<Row> rows) implements Chart {

    private static final int ROW = 66;
    private static final int THICKNESS = 20;
    private static final int BAR = 22;
    private static final int KEY = 24;
    private static final int SWATCH = 16;
    private static final int MOST_PARTS = 6;

    /// One whole.
    ///
    /// @param counts of its parts, in the order of the parts
    public record Row(String label, List<Count> counts) {

        int drawn() {
            return counts.stream().mapToInt(Count::drawn).sum();
        }

        List<Bounds> bounds(double perUnit) {
            var bounds = new ArrayList<Bounds>();
            var from = 0.0;
            for (var count : counts) {
                var length = count.drawn() * perUnit;
                bounds.add(new Bounds(from, length));
                from += length;
            }
            return bounds;
        }
    }

    /// Where a part lies in its bar.
    record Bounds(double from, double length) {

        double middle() {
            return from + length / 2;
        }
    }

    public StackedBarChart {
        if (parts.size() > MOST_PARTS) {
            throw new IllegalArgumentException("Nobody tells more than six patterns apart");
        }
        for (var row : rows) {
            if (row.counts().size() != parts.size()) {
                throw new IllegalArgumentException("Each bar has a number for each part");
            }
        }
    }

    @Override
    public String description() {
        return "A stacked bar chart of " + rows.size() + " bars with " + parts.size() + " parts each.";
    }

    @Override
    public int height() {
        return top() + rows.size() * ROW;
    }

    private int top() {
        return parts.size() * KEY + Plot.MARGIN;
    }

    @Override
    public Html drawing() {
        var svg = new Svg().fills(id, parts.size());
        var scale = Scale.upTo(rows.stream().mapToInt(Row::drawn).max().orElse(0));
        var perUnit = Plot.WIDTH / scale.top();
        var middles = middlesOfTheFirst(perUnit);
        for (var part = 0; part < parts.size(); part++) {
            svg.line("fl-chart__leader", middles[part], part * KEY + SWATCH, middles[part], top() + BAR);
        }
        for (var part = 0; part < parts.size(); part++) {
            name(svg, part, middles[part]);
        }
        for (var place = 0; place < rows.size(); place++) {
            row(svg, rows.get(place), top() + place * ROW, perUnit);
        }
        return svg.line("fl-chart__axis", 0, top(), 0, height()).drawn();
    }

    /// Names further down belong to parts further right, so that no line runs through a name to its left.
    private void name(Svg svg, int part, double middle) {
        var words = parts.get(part);
        var roomToTheRight = middle + SWATCH + Plot.widthOf(words) <= Plot.WIDTH;
        svg.filled("fl-chart__bar", Svg.fill(id, part + 1), middle - SWATCH / 2.0, part * KEY + 4, SWATCH, SWATCH);
        svg.text(
                "fl-chart__label fl-chart__label--over",
                roomToTheRight ? "start" : "end",
                roomToTheRight ? middle + SWATCH : middle - SWATCH,
                part * KEY + 17,
                words);
    }

    private double[] middlesOfTheFirst(double perUnit) {
        var bounds = rows.isEmpty()
                ? Collections.nCopies(parts.size(), new Bounds(0, 0))
                : rows.getFirst().bounds(perUnit);
        return bounds.stream()
                .mapToDouble(part -> Math.max(part.middle(), SWATCH / 2.0 + 1))
                .toArray();
    }

    private void row(Svg svg, Row row, int top, double perUnit) {
        svg.text("fl-chart__label fl-chart__label--over", "start", 4, top + 16, row.label());
        var bounds = row.bounds(perUnit);
        for (var part = 0; part < parts.size(); part++) {
            var sign = row.counts().get(part).sign();
            var bar = bounds.get(part);
            svg.filled("fl-chart__bar", Svg.fill(id, part + 1), bar.from(), top + BAR, bar.length(), THICKNESS);
            if (Plot.widthOf(sign) <= bar.length()) {
                svg.text("fl-chart__tick", "middle", bar.middle(), top + 57, sign);
            }
        }
    }

    @Override
    public Figures figures() {
        var head = new ArrayList<>(List.of(""));
        head.addAll(parts);
        return new Figures(head, rows.stream().map(StackedBarChart::figures).toList());
    }

    private static List<String> figures(Row row) {
        var figures = new ArrayList<>(List.of(row.label()));
        row.counts().forEach(count -> figures.add(count.words()));
        return figures;
    }
}
