package org.fanlight.frontdoor.checks.web;

import java.time.Duration;
import java.util.List;
import org.fanlight.frontdoor.checks.AgencyGauge;
import org.fanlight.frontdoor.checks.GaugeAgencies.Gauged;
import org.fanlight.ui.govuk.Table.Cell;
import org.fanlight.ui.moj.SortableTable;

/// How each agency answers.
public record GaugesPage(List<Line> agencies) {

    private static final int STEP = 5;

    /// Before all others where it is sorted by.
    private static final int NONE = -1;

    /// One agency.
    ///
    /// @param inTime for example "83% of 12"
    /// @param inTimePercent to sort by
    /// @param bar the class that draws the share; empty where there is none
    public record Line(
            String name,
            Cell waitingCell,
            Cell overdueCell,
            Cell medianCell,
            String inTime,
            int inTimePercent,
            String bar) {}

    static GaugesPage of(List<Gauged> gauged) {
        return new GaugesPage(gauged.stream()
                .map(each -> line(each.agency().name(), each.gauge()))
                .toList());
    }

    public List<Cell> head() {
        return List.of(
                SortableTable.headingAscending("Agency"),
                SortableTable.heading("Waiting").withFormat("numeric"),
                SortableTable.heading("Overdue").withFormat("numeric"),
                SortableTable.heading("Half answered within"),
                SortableTable.heading("In time"));
    }

    private static Line line(String name, AgencyGauge gauge) {
        var inTime = gauge.inTimePercent();
        return new Line(
                name,
                number(gauge.waiting()),
                number(gauge.overdue()).withClasses(gauge.overdue() > 0 ? "govuk-!-font-weight-bold" : null),
                SortableTable.by(
                        Cell.of(gauge.medianTime().map(GaugesPage::words).orElse("No answers")),
                        gauge.medianTime().map(Duration::toMinutes).orElse((long) NONE)),
                inTime.map(percent -> percent + "% of " + gauge.fellDue()).orElse("None fell due"),
                inTime.orElse(NONE),
                inTime.map(percent -> "fl-bar--" + percent / STEP * STEP).orElse(""));
    }

    private static Cell number(int number) {
        return SortableTable.by(Cell.number(String.valueOf(number)), number);
    }

    /// For example "2 hours 10 minutes".
    static String words(Duration working) {
        var minutes = counted(working.toMinutesPart(), "minute");
        if (working.toHours() == 0) {
            return minutes;
        }
        var hours = counted(working.toHours(), "hour");
        return working.toMinutesPart() == 0 ? hours : hours + " " + minutes;
    }

    private static String counted(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
