package org.fanlight.ui.charts;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.fanlight.CommittedDocument;
import org.fanlight.ui.Templates;
import org.fanlight.ui.govuk.NormalisedDom;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/// Each kind of chart comes out as it was when somebody last looked at it.
@Tag("docs")
class ChartDrawingsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/charts");

    @TestFactory
    Stream<DynamicTest> aChartIsDrawnAsItWas() {
        return Stream.of(
                drawn("bar-chart", Charts.bars()),
                drawn("stacked-bar-chart", Charts.stacked()),
                drawn("run-chart", Charts.run()),
                drawn("control-chart", Charts.control()),
                drawn("pyramid", Charts.pyramid()),
                golden(
                        "bar-chart-of-nothing",
                        "figure",
                        Figure.of(
                                new BarChart("none", "Nothing yet", "Contacts", List.of()), "Nothing was counted yet")),
                golden(
                        "small-multiples",
                        "small-multiples",
                        SmallMultiples.of(
                                "Both districts decide sooner",
                                List.of(
                                        RunChart.of("west", "West", "Hours", Charts.moments(8, 7, 5)),
                                        RunChart.of("east", "East", "Hours", Charts.moments(14, 11, 9))))),
                golden(
                        "sparkline",
                        "sparkline",
                        new Sparkline("Contacts a week, from 31 to 44", List.of(31.0, 35.0, 30.0, 44.0))));
    }

    private static DynamicTest drawn(String name, Chart chart) {
        return golden(name, "figure", new Figure(chart, "What it shows <in words>", "/figures/" + name + ".csv"));
    }

    private static DynamicTest golden(String name, String template, Object component) {
        return DynamicTest.dynamicTest(
                name,
                () -> CommittedDocument.holds(
                        GOLDEN.resolve(name + ".txt"),
                        NormalisedDom.of(Templates.render("ui/charts/" + template, component))));
    }
}
