package org.fanlight.frontdoor.house.web.hours;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;
import org.fanlight.worktime.Hours;

/// Two fields that say from when until when we are open, such as `monday-opens` and `monday-closes`.
record HoursFields(Typed typed, String name) {

    private static final Pattern TIME = Pattern.compile("([01]?[0-9]|2[0-3])[:.]([0-5][0-9])");

    boolean isBlank() {
        return typed.isBlank(opensField()) && typed.isBlank(closesField());
    }

    /// What is wrong with times that were typed.
    Problems problems() {
        var opens = time(opensField());
        var closes = time(closesField());
        return Problems.none()
                .andIf(opens.isEmpty(), opensField(), "Enter when we open, such as 08:30")
                .andIf(closes.isEmpty(), closesField(), "Enter when we close, such as 17:00")
                .andIf(
                        opens.isPresent() && closes.isPresent() && hours().isEmpty(),
                        closesField(),
                        "We must close after we open");
    }

    /// The hours, where both times are such and in order.
    Optional<Hours> hours() {
        return time(opensField())
                .flatMap(opens -> time(closesField()).filter(opens::isBefore).map(closes -> new Hours(opens, closes)));
    }

    private String opensField() {
        return name + "-opens";
    }

    private String closesField() {
        return name + "-closes";
    }

    private Optional<LocalTime> time(String field) {
        var match = TIME.matcher(typed.text(field));
        return match.matches()
                ? Optional.of(LocalTime.of(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2))))
                : Optional.empty();
    }
}
