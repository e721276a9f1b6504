package org.fanlight.frontdoor.checks.web;

import java.time.Duration;
import java.util.List;
import org.fanlight.frontdoor.checks.AgencyGauge;
import org.fanlight.frontdoor.checks.GaugeAgencies.Gauged;

/// How each agency answers.
public record GaugesPage(List<Line> agencies) {

    private static final int STEP = 5;

    /// One agency.
    ///
    /// @param median the working time that half of the answers took, in words
    /// @param inTime for example "83% of 12"
    /// @param bar the class that draws the share; empty where there is none
    public record Line(
            String name, String waiting, String overdue, boolean late, String median, String inTime, String bar) {}

    static GaugesPage of(List<Gauged> gauged) {
        return new GaugesPage(gauged.stream()
                .map(each -> line(each.agency().name(), each.gauge()))
                .toList());
    }

    private static Line line(String name, AgencyGauge gauge) {
        return new Line(
                name,
                String.valueOf(gauge.waiting()),
                String.valueOf(gauge.overdue()),
                gauge.overdue() > 0,
                gauge.medianTime().map(GaugesPage::words).orElse("No answers"),
                gauge.inTimePercent()
                        .map(percent -> percent + "% of " + gauge.fellDue())
                        .orElse("None fell due"),
                gauge.inTimePercent()
                        .map(percent -> "fl-bar--" + percent / STEP * STEP)
                        .orElse(""));
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
