package org.fanlight.ui.govuk;

import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fanlight.ui.Markup;
import org.fanlight.ui.Parts;
import org.fanlight.ui.forms.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/// A date that somebody knows by heart, in three fields.
@Parts
public record DateInput(
        String id,
        @Nullable String namePrefix,
        List<Part> parts,
        @Nullable Fieldset fieldset,
        @Nullable Hint hint,
        @Nullable ErrorMessage errorMessage,

        @Initializer(value = "PLAIN", source = FormGroup.class)
        FormGroup formGroup,

        @Nullable String classes,
        Map<String, String> attributes)
        implements DateInputParts.With {

    /// Fields `born-day`, `born-month` and `born-year` for a date named `born`; problems are keyed by one of
    /// these, so that the error summary leads to where somebody can type.
    public static DateInput named(String name, String legend) {
        return DateInputParts.builder()
                .id(name)
                .namePrefix(name)
                .parts(List.of(Part.of("day"), Part.of("month"), Part.of("year")))
                .fieldset(Fieldset.of(Legend.of(legend)))
                .build();
    }

    /// What was typed, right or wrong.
    public DateInput values(@Nullable String day, @Nullable String month, @Nullable String year) {
        return withParts(List.of(
                Part.of("day").withValue(day),
                Part.of("month").withValue(month),
                Part.of("year").withValue(year)));
    }

    public DateInput hint(String text) {
        return withHint(Hint.of(text));
    }

    /// Shows what is wrong with this date, if anything is.
    public DateInput problem(Problems problems) {
        return withErrorMessage(parts.stream()
                .map(part -> ErrorMessage.in(problems, idOf(part)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null));
    }

    public boolean anyPartHasError() {
        return parts.stream().anyMatch(Part::saysError);
    }

    /// One field as the input that it is.
    public Input inputOf(Part part) {
        return Input.named(named(part), part.label() == null ? StringUtils.capitalize(part.name()) : part.label())
                .withLabel(Label.of(part.label() == null ? StringUtils.capitalize(part.name()) : part.label())
                        .withClasses("govuk-date-input__label"))
                .withId(idOf(part))
                .withValue(part.value())
                .withInputmode(part.inputmode() == null ? "numeric" : part.inputmode())
                .withAutocomplete(part.autocomplete())
                .withPattern(part.pattern())
                .withAttributes(part.attributes())
                .withClasses(
                        Markup.names("govuk-date-input__input", errorClass(part), widthClass(part), part.classes()));
    }

    private String idOf(Part part) {
        return part.id() == null ? id + "-" + part.name() : part.id();
    }

    private String named(Part part) {
        return namePrefix == null ? part.name() : namePrefix + "-" + part.name();
    }

    private @Nullable String errorClass(Part part) {
        var followsTheDate = part.error() == null && errorMessage != null && !anyPartHasError();
        var shown = !part.hasClass("govuk-input--error") && (part.saysError() || followsTheDate);
        return Markup.when(shown, "govuk-input--error");
    }

    private static @Nullable String widthClass(Part part) {
        return Markup.when(!part.hasClass("govuk-input--width-"), "govuk-input--width-" + part.width());
    }

    /// One of its fields.
    @Parts
    public record Part(
            String name,
            @Nullable String label,
            @Nullable String value,
            @Nullable String id,
            @Nullable Boolean error,
            int width,
            @Nullable String inputmode,
            @Nullable String autocomplete,
            @Nullable String pattern,
            @Nullable String classes,
            Map<String, String> attributes)
            implements DateInputPartParts.With {

        public static Part of(String name) {
            return DateInputPartParts.builder()
                    .name(name)
                    .width(name.equals("year") ? 4 : 2)
                    .build();
        }

        public boolean saysError() {
            return Boolean.TRUE.equals(error) || hasClass("govuk-input--error");
        }

        public boolean hasClass(String start) {
            return classes != null && classes.contains(start);
        }
    }
}
