package org.fanlight.frontdoor.house.web.hours;

import org.fanlight.worktime.DayCounts;
import org.fanlight.worktime.DayOverride;
import org.fanlight.worktime.SpecialDay;

/// What is said about one day, in words.
final class DayWords {

    private DayWords() {}

    static String of(SpecialDay day) {
        return day.override().map(DayWords::of).orElse("As usual again");
    }

    static String of(DayOverride override) {
        var counts = of(override.counts());
        return switch (override) {
            case DayOverride.Closed _ -> "Closed" + counts;
            case DayOverride.Open open -> "Open " + open.hours().words() + counts;
        };
    }

    private static String of(DayCounts counts) {
        return switch (counts) {
            case AS_USUAL -> "";
            case WORKING_DAY -> ", counts as a working day";
            case NO_WORKING_DAY -> ", does not count as a working day";
        };
    }
}
