package org.fanlight.demo.gallery;

import java.util.List;
import java.util.stream.IntStream;
import org.fanlight.ui.charts.*;

/// Charts of invented figures.
final class ChartRooms {

    private ChartRooms() {}

    static List<Room> all() {
        return List.of(
                figure(
                        "figure",
                        new Exhibit(
                                "Bars",
                                new Figure(
                                        bars(),
                                        "Schools tell us of nearly half of all children",
                                        "/ui/charts/figure/figures.csv")),
                        new Exhibit(
                                "Stacked bars",
                                Figure.of(stacked(), "Half of the contacts of Kestrelby end with advice")),
                        new Exhibit(
                                "Run chart",
                                Figure.of(run(), "Decisions are made two hours sooner since phone first began")),
                        new Exhibit(
                                "Control chart",
                                Figure.of(control(), "In week 14 far fewer decisions than usual were made in time")),
                        new Exhibit("Pyramid", Figure.of(pyramid(), "Most children named are under ten"))),
                figure(
                        "small-multiples",
                        new Exhibit(
                                "Two districts on one scale",
                                SmallMultiples.of(
                                        "Both districts decide sooner, Kestrelby first",
                                        List.of(
                                                RunChart.of(
                                                        "many-west", "Kestrelby", "Hours", weeks(8, 7.2, 5.1, 4.9, 5)),
                                                RunChart.of(
                                                        "many-east",
                                                        "Dunlin Bay",
                                                        "Hours",
                                                        weeks(9, 9.4, 8.8, 6.2, 5.9)))))),
                figure(
                        "sparkline",
                        new Exhibit(
                                "Four weeks",
                                new Sparkline("Contacts a week, from 31 to 44", List.of(31.0, 35.0, 30.0, 44.0)))));
    }

    private static BarChart bars() {
        var told = SmallNumbers.USUAL.each(List.of(612, 388, 241, 3));
        return new BarChart(
                "bars",
                "Contacts by who told us, a month",
                "Contacts",
                List.of(
                        new BarChart.Bar("Schools and nurseries", told.get(0)),
                        new BarChart.Bar("Police", told.get(1)),
                        new BarChart.Bar("Health", told.get(2)),
                        new BarChart.Bar("Dentists", told.get(3))));
    }

    private static StackedBarChart stacked() {
        return new StackedBarChart(
                "stacked",
                "What was decided, by district, a month",
                List.of("Advice given", "Early help", "Child and family assessment", "Strategy discussion"),
                List.of(
                        new StackedBarChart.Row(
                                "Kestrelby", SmallNumbers.USUAL.partsOfAWhole(List.of(121, 64, 40, 12))),
                        new StackedBarChart.Row(
                                "Dunlin Bay", SmallNumbers.USUAL.partsOfAWhole(List.of(60, 44, 38, 3)))));
    }

    private static RunChart run() {
        return new RunChart(
                "run",
                "Hours to a decision, median of each week",
                "Hours",
                weeks(7.4, 7.9, 6.8, 7.1, 7.7, 7.2, 5.6, 5.1, 5.3, 4.9, 5.2, 5),
                List.of(new Remark(6, "Phone first begins")),
                0);
    }

    private static ControlChart control() {
        return new ControlChart(
                "control",
                "Decisions made in time, per cent of each week",
                "Per cent",
                100,
                weeks(91, 93, 90, 92, 94, 91, 92, 90, 93, 92, 91, 93, 92, 71, 92, 93),
                List.of(new Remark(13, "Half of the team away")));
    }

    private static Pyramid pyramid() {
        return new Pyramid(
                "pyramid",
                "Children named in contacts, by age, a month",
                "Girls",
                "Boys",
                List.of(
                        new Pyramid.Band("Unborn", new Count.FewerThan(5), new Count.FewerThan(5)),
                        new Pyramid.Band("0–4", Count.of(210), Count.of(231)),
                        new Pyramid.Band("5–9", Count.of(188), Count.of(205)),
                        new Pyramid.Band("10–15", Count.of(160), Count.of(149)),
                        new Pyramid.Band("16–17", Count.of(61), Count.of(48))));
    }

    private static List<Moment> weeks(double... values) {
        return IntStream.range(0, values.length)
                .mapToObj(week -> new Moment(String.valueOf(week + 1), values[week]))
                .toList();
    }

    private static Room figure(String name, Exhibit... exhibits) {
        return Room.of("charts", name, exhibits);
    }
}
