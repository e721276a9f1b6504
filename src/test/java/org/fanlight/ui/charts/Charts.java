package org.fanlight.ui.charts;

import java.util.List;
import java.util.stream.IntStream;

/// One chart of each kind, for tests.
final class Charts {

    private Charts() {}

    static BarChart bars() {
        return new BarChart(
                "by-source",
                "Contacts by who told us, Larkshire, March 2026",
                "Contacts",
                List.of(
                        new BarChart.Bar("Schools & colleges", Count.of(1_412)),
                        new BarChart.Bar("Police", Count.of(960)),
                        new BarChart.Bar("Dentists", new Count.FewerThan(5)),
                        new BarChart.Bar("Nobody knows", Count.of(0))));
    }

    static StackedBarChart stacked() {
        return new StackedBarChart(
                "by-outcome",
                "What was decided, by district",
                List.of("Advice given", "Early help", "Child and family assessment"),
                List.of(
                        new StackedBarChart.Row("Kestrelby", List.of(Count.of(120), Count.of(80), Count.of(40))),
                        new StackedBarChart.Row(
                                "Dunlin Bay", List.of(Count.of(60), new Count.FewerThan(5), new Count.Withheld(10)))));
    }

    static RunChart run() {
        return new RunChart(
                "hours",
                "Hours to a decision, median of each week",
                "Hours",
                moments(7.5, 6.8, 7.9, 5.2, 4.8, 5.1),
                List.of(new Remark(3, "Phone first begins")),
                0);
    }

    static ControlChart control() {
        return new ControlChart(
                "in-time",
                "Decisions in time, per cent",
                "Per cent",
                100,
                moments(80, 82, 79, 81, 80, 82, 81, 80, 79, 81, 60, 81, 80, 82),
                List.of());
    }

    static Pyramid pyramid() {
        return new Pyramid(
                "ages",
                "Children named, by age",
                "Girls",
                "Boys",
                List.of(
                        new Pyramid.Band("0–4", Count.of(210), Count.of(230)),
                        new Pyramid.Band("5–9", Count.of(190), Count.of(205)),
                        new Pyramid.Band("16–17", new Count.FewerThan(5), Count.of(61))));
    }

    static List<Moment> moments(double... values) {
        return IntStream.range(0, values.length)
                .mapToObj(week -> new Moment("Week " + (week + 1), values[week]))
                .toList();
    }
}
