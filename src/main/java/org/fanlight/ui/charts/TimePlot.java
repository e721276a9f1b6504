package org.fanlight.ui.charts;

import java.util.List;

/// The frame of a drawing over time: places on its two axes, and the axes themselves.
record TimePlot(List<Moment> moments, Scale scale, int height) {

    private static final int LEFT = 56;
    private static final int RIGHT = 70;
    private static final int TOP = 30;
    private static final int BOTTOM = 30;

    double x(int place) {
        var room = Plot.WIDTH - LEFT - RIGHT;
        return LEFT + (moments.size() < 2 ? room / 2.0 : room * (double) place / (moments.size() - 1));
    }

    double y(double value) {
        return TOP + (height - TOP - BOTTOM) * (1 - value / scale.top());
    }

    /// Lines of the scale with their numbers, and as many labels of moments as there is room for.
    void axes(Svg svg) {
        for (var tick : scale.ticks()) {
            svg.line("fl-chart__grid", LEFT, y(tick), Plot.WIDTH - RIGHT, y(tick));
            svg.text("fl-chart__tick", "end", LEFT - 8, y(tick) + 5, scale.words(tick));
        }
        var widest = moments.stream()
                .mapToInt(moment -> Plot.widthOf(moment.label()))
                .max()
                .orElse(1);
        var every = Math.max(1, (int) Math.ceil((widest + 16.0) * moments.size() / (Plot.WIDTH - LEFT - RIGHT)));
        for (var place = 0; place < moments.size(); place += every) {
            svg.text(
                    "fl-chart__tick",
                    "middle",
                    x(place),
                    height - 8,
                    moments.get(place).label());
        }
    }

    void values(Svg svg) {
        var points = new double[2 * moments.size()];
        for (var place = 0; place < moments.size(); place++) {
            points[2 * place] = x(place);
            points[2 * place + 1] = y(moments.get(place).value());
        }
        svg.polyline("fl-chart__line", points);
    }

    /// A level line with its name at its right end.
    void level(Svg svg, String classes, double value, String name) {
        svg.line(classes, LEFT, y(value), Plot.WIDTH - RIGHT, y(value));
        svg.text("fl-chart__tick", "start", Plot.WIDTH - RIGHT + 6, y(value) + 5, name);
    }

    void remarks(Svg svg, List<Remark> remarks) {
        for (var remark : remarks) {
            var x = x(remark.place());
            var anchor = x > Plot.WIDTH / 2.0 ? "end" : "start";
            svg.line("fl-chart__remark", x, TOP - 8, x, height - BOTTOM);
            svg.text("fl-chart__tick", anchor, anchor.equals("end") ? x - 4 : x + 4, TOP - 12, remark.words());
        }
    }

    void checked(List<Remark> remarks) {
        for (var remark : remarks) {
            if (remark.place() < 0 || remark.place() >= moments.size()) {
                throw new IllegalArgumentException("A remark stands at one of the moments");
            }
        }
    }
}
