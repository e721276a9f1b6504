package org.fanlight.ui.moj;

import java.util.LinkedHashMap;
import java.util.Map;
import org.fanlight.ui.Markup;
import org.fanlight.ui.Parts;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.govuk.Input;
import org.jspecify.annotations.Nullable;

/// A day to come, typed as 17/5/2027 or chosen from a calendar; without scripts it is typed.
///
/// For a day that somebody knows by heart, such as a birth date, ask with a date input.
///
/// @param minDate first day that can be chosen, as `d/m/yyyy`; likewise `maxDate`
/// @param excludedDates days that cannot be chosen, with spaces between; two days with a hyphen stand for a span
/// @param excludedDays weekdays that cannot be chosen, such as `saturday sunday`
@Parts
public record DatePicker(
        Input input,
        @Nullable String minDate,
        @Nullable String maxDate,
        @Nullable String excludedDates,
        @Nullable String excludedDays,
        @Nullable Boolean leadingZeros,
        @Nullable String weekStartDay)
        implements DatePickerParts.With {

    public static DatePicker named(String name, String label) {
        return DatePickerParts.builder().input(Input.named(name, label)).build();
    }

    public DatePicker hint(String text) {
        return withInput(input.hint(text));
    }

    public DatePicker withValue(@Nullable String typed) {
        return withInput(input.withValue(typed));
    }

    /// Shows what is wrong with this field, if anything is.
    public DatePicker problem(Problems problems) {
        return withInput(input.problem(problems));
    }

    /// The field itself: what was typed before is not offered, since the calendar would lie under it.
    public Input field() {
        return input.withAutocomplete("off").withClasses(Markup.names("moj-js-datepicker-input", input.classes()));
    }

    public Map<String, String> settings() {
        var settings = new LinkedHashMap<String, String>();
        put(settings, "data-min-date", minDate);
        put(settings, "data-max-date", maxDate);
        put(settings, "data-excluded-dates", excludedDates);
        put(settings, "data-excluded-days", excludedDays);
        put(settings, "data-leading-zeros", leadingZeros == null ? null : leadingZeros.toString());
        put(settings, "data-week-start-day", weekStartDay);
        return settings;
    }

    private static void put(Map<String, String> settings, String name, @Nullable String value) {
        if (value != null) {
            settings.put(name, value);
        }
    }
}
