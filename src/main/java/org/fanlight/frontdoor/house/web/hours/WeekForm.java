package org.fanlight.frontdoor.house.web.hours;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.fanlight.frontdoor.house.HouseResult;
import org.fanlight.frontdoor.house.web.WhyField;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;
import org.fanlight.worktime.Hours;
import org.fanlight.worktime.OpeningWeek;

/// Weekly opening hours, as a manager filled them in; a weekday left empty is closed.
public record WeekForm(Typed typed) {

    /// Starts from the hours that hold.
    static WeekForm startingFrom(OpeningWeek week) {
        var fields = new HashMap<String, String>();
        week.hours().forEach((weekday, hours) -> {
            fields.put(name(weekday) + "-opens", hours.opens().toString());
            fields.put(name(weekday) + "-closes", hours.closes().toString());
        });
        return new WeekForm(new Typed(fields));
    }

    Problems problems() {
        var times = Arrays.stream(DayOfWeek.values())
                .map(this::fields)
                .filter(fields -> !fields.isBlank())
                .map(HoursFields::problems)
                .reduce(Problems.none(), Problems::and);
        return times.andIf(times.isEmpty() && hours().isEmpty(), "monday-opens", "Enter when we are open")
                .andIf(
                        typed.date("from").date().isEmpty(),
                        typed.date("from").wrongField(),
                        "Enter a real date, such as 4 1 2027")
                .and(WhyField.problems(typed, "why"));
    }

    /// The week, of a form without problems.
    OpeningWeek week() {
        return new OpeningWeek(typed.date("from").date().orElseThrow(), hours());
    }

    static Problems problemsOf(HouseResult result) {
        return Problems.none()
                .andIf(result == HouseResult.BEGINS_IN_THE_PAST, "from-day", "The date must be today or later");
    }

    /// The beginning of the names of a weekday's fields.
    static String name(DayOfWeek weekday) {
        return weekday.name().toLowerCase(Locale.ROOT);
    }

    /// The weekday as people call it.
    static String words(DayOfWeek weekday) {
        return weekday.getDisplayName(TextStyle.FULL, Locale.UK);
    }

    private HoursFields fields(DayOfWeek weekday) {
        return new HoursFields(typed, name(weekday));
    }

    private Map<DayOfWeek, Hours> hours() {
        var hours = new EnumMap<DayOfWeek, Hours>(DayOfWeek.class);
        for (var weekday : DayOfWeek.values()) {
            fields(weekday).hours().ifPresent(open -> hours.put(weekday, open));
        }
        return hours;
    }
}
