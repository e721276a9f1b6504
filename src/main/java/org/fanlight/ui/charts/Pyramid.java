package org.fanlight.ui.charts;

import java.util.List;
import java.util.stream.Stream;
import org.fanlight.ui.Html;

/// How many there are of each age, for two sexes back to back.
///
/// @param left what the bars to the left count, such as "Girls"
/// @param bands of age, youngest first; the youngest is drawn at the foot
public record Pyramid(String id, String title, String left, String right, List<Band> bands) implements Chart {

    private static final int ROW = 28;
    private static final int HEAD = 28;
    private static final int MIDDLE = 64;
    private static final int ROOM_FOR_A_SIGN = 56;

    /// One band of age.
    public record Band(String ages, Count left, Count right) {}

    @Override
    public String description() {
        return "A pyramid of " + bands.size() + " age bands, " + left + " to the left and " + right + " to the right.";
    }

    @Override
    public int height() {
        return HEAD + bands.size() * ROW;
    }

    @Override
    public Html drawing() {
        var svg = new Svg().fills(id, 2);
        var centre = Plot.WIDTH / 2.0;
        svg.text("fl-chart__label", "end", centre - MIDDLE / 2.0, 16, left);
        svg.text("fl-chart__label", "start", centre + MIDDLE / 2.0, 16, right);
        var most = bands.stream()
                .flatMap(band -> Stream.of(band.left(), band.right()))
                .mapToInt(Count::drawn)
                .max()
                .orElse(0);
        var perUnit =
                (centre - MIDDLE / 2.0 - ROOM_FOR_A_SIGN) / Scale.upTo(most).top();
        for (var place = 0; place < bands.size(); place++) {
            band(svg, bands.get(place), HEAD + (bands.size() - 1 - place) * ROW, centre, perUnit);
        }
        return svg.drawn();
    }

    private void band(Svg svg, Band band, int top, double centre, double perUnit) {
        var leftEnd = centre - MIDDLE / 2.0;
        var rightEnd = centre + MIDDLE / 2.0;
        var leftLength = band.left().drawn() * perUnit;
        var rightLength = band.right().drawn() * perUnit;
        svg.text("fl-chart__tick", "middle", centre, top + 17, band.ages());
        svg.filled("fl-chart__bar", Svg.fill(id, 1), leftEnd - leftLength, top + 2, leftLength, ROW - 6);
        svg.text(
                "fl-chart__tick",
                "end",
                leftEnd - leftLength - 5,
                top + 17,
                band.left().sign());
        svg.filled("fl-chart__bar", Svg.fill(id, 2), rightEnd, top + 2, rightLength, ROW - 6);
        svg.text(
                "fl-chart__tick",
                "start",
                rightEnd + rightLength + 5,
                top + 17,
                band.right().sign());
    }

    @Override
    public Figures figures() {
        return new Figures(
                List.of("Age", left, right),
                bands.stream()
                        .map(band -> List.of(
                                band.ages(), band.left().words(), band.right().words()))
                        .toList());
    }
}
