package org.fanlight.ui.charts;

import java.util.Locale;
import org.fanlight.ui.Html;
import org.springframework.web.util.HtmlUtils;

/// Writes the shapes of a drawing. Colours come from the style sheet by class; words are escaped.
final class Svg {

    private final StringBuilder written = new StringBuilder();

    /// @param fill the id of a pattern
    Svg filled(String classes, String fill, double x, double y, double width, double height) {
        written.append("<rect class=\"")
                .append(classes)
                .append("\" fill=\"url(#")
                .append(fill)
                .append(")\"");
        attribute("x", x).attribute("y", y).attribute("width", width).attribute("height", height);
        written.append("/>");
        return this;
    }

    Svg line(String classes, double x1, double y1, double x2, double y2) {
        written.append("<line class=\"").append(classes).append('"');
        attribute("x1", x1).attribute("y1", y1).attribute("x2", x2).attribute("y2", y2);
        written.append("/>");
        return this;
    }

    /// @param points x and y by turns
    Svg polyline(String classes, double... points) {
        written.append("<polyline class=\"").append(classes).append("\" points=\"");
        for (var place = 0; place < points.length; place += 2) {
            written.append(place == 0 ? "" : " ")
                    .append(number(points[place]))
                    .append(',')
                    .append(number(points[place + 1]));
        }
        written.append("\"/>");
        return this;
    }

    Svg dot(String classes, double x, double y, double radius) {
        written.append("<circle class=\"").append(classes).append('"');
        attribute("cx", x).attribute("cy", y).attribute("r", radius);
        written.append("/>");
        return this;
    }

    /// A square on its corner: another shape than a dot, for those who cannot tell the colours apart.
    Svg diamond(String classes, double x, double y, double radius) {
        written.append("<path class=\"").append(classes).append("\" d=\"M");
        written.append(number(x)).append(' ').append(number(y - radius));
        written.append('l').append(number(radius)).append(' ').append(number(radius));
        written.append('l').append(number(-radius)).append(' ').append(number(radius));
        written.append('l').append(number(-radius)).append(' ').append(number(-radius));
        written.append("z\"/>");
        return this;
    }

    /// @param anchor start, middle or end: which part of the words stands at x
    Svg text(String classes, String anchor, double x, double y, String words) {
        written.append("<text class=\"")
                .append(classes)
                .append("\" text-anchor=\"")
                .append(anchor)
                .append('"');
        attribute("x", x).attribute("y", y);
        written.append('>').append(HtmlUtils.htmlEscape(words)).append("</text>");
        return this;
    }

    /// Fillings that differ in pattern as well as in colour, with ids `<chart>-fill-1` and on.
    Svg fills(String chart, int count) {
        written.append("<defs>");
        for (var number = 1; number <= count; number++) {
            written.append("<pattern id=\"")
                    .append(fill(chart, number))
                    .append("\" patternUnits=\"userSpaceOnUse\" width=\"8\" height=\"8\">")
                    .append("<rect class=\"fl-chart__fill fl-chart__fill--")
                    .append(number)
                    .append("\" width=\"8\" height=\"8\"/>")
                    .append(Hatch.of(number).path())
                    .append("</pattern>");
        }
        written.append("</defs>");
        return this;
    }

    static String fill(String chart, int number) {
        return chart + "-fill-" + number;
    }

    Html drawn() {
        return Html.trusted(written.toString());
    }

    private Svg attribute(String name, double value) {
        written.append(' ').append(name).append("=\"").append(number(value)).append('"');
        return this;
    }

    /// With one decimal at most, the same on every machine.
    private static String number(double value) {
        var tenths = Math.round(value * 10);
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : String.format(Locale.ROOT, "%.1f", tenths / 10.0);
    }

    /// What is drawn over a colour.
    private enum Hatch {
        NONE(""),
        RISING("M0 8L8 0M-2 2L2 -2M6 10L10 6"),
        LEVEL("M0 2H8M0 6H8"),
        FALLING("M0 0L8 8M-2 6L2 10M6 -2L10 2"),
        UPRIGHT("M2 0V8M6 0V8"),
        CROSSED("M0 4H8M4 0V8");

        private final String lines;

        Hatch(String lines) {
            this.lines = lines;
        }

        static Hatch of(int number) {
            return values()[(number - 1) % values().length];
        }

        String path() {
            return lines.isEmpty() ? "" : "<path class=\"fl-chart__hatch\" d=\"" + lines + "\"/>";
        }
    }
}
