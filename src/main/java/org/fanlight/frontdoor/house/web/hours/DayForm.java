package org.fanlight.frontdoor.house.web.hours;

import java.util.Optional;
import org.fanlight.frontdoor.house.HouseResult;
import org.fanlight.frontdoor.house.web.WhyField;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;
import org.fanlight.worktime.DayCounts;
import org.fanlight.worktime.DayOverride;
import org.fanlight.worktime.SpecialDay;

/// What is different on one day, as a manager filled it in.
public record DayForm(Typed typed) {

    static final DayForm EMPTY = new DayForm(Typed.NOTHING);

    /// What can be said about a day.
    enum Doors {
        CLOSED("We are closed"),
        OPEN("We are open"),
        AS_USUAL("It is as usual again");

        private final String words;

        Doors(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    Problems problems() {
        return Problems.none()
                .andIf(
                        typed.date("day").date().isEmpty(),
                        typed.date("day").wrongField(),
                        "Enter a real date, such as 4 1 2027")
                .andIf(doors().isEmpty(), "doors", "Select what happens on this day")
                .and(doors().filter(Doors.OPEN::equals).isPresent() ? hours().problems() : Problems.none())
                .andIf(counts().isEmpty(), "counts", "Select whether it counts as a working day")
                .and(WhyField.problems(typed, "day-why"));
    }

    /// The day, of a form without problems.
    SpecialDay day() {
        return new SpecialDay(typed.date("day").date().orElseThrow(), override());
    }

    static Problems problemsOf(HouseResult result) {
        return Problems.none()
                .andIf(result == HouseResult.BEGINS_IN_THE_PAST, "day-day", "The day must be today or later");
    }

    private Optional<DayOverride> override() {
        var counts = counts().orElseThrow();
        return switch (doors().orElseThrow()) {
            case CLOSED -> Optional.of(new DayOverride.Closed(counts));
            case OPEN -> hours().hours().map(hours -> new DayOverride.Open(hours, counts));
            case AS_USUAL -> Optional.empty();
        };
    }

    private Optional<Doors> doors() {
        return typed.choice("doors", Doors.class);
    }

    private Optional<DayCounts> counts() {
        return typed.choice("counts", DayCounts.class);
    }

    private HoursFields hours() {
        return new HoursFields(typed, "day");
    }
}
