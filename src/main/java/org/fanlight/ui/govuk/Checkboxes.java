package org.fanlight.ui.govuk;

import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import java.util.Map;
import org.fanlight.ui.Parts;
import org.fanlight.ui.forms.Problems;
import org.jspecify.annotations.Nullable;

/// Any of a few, or none.
@Parts
public record Checkboxes(
        String idPrefix,
        String name,
        @Nullable Fieldset fieldset,
        @Nullable Hint hint,
        @Nullable ErrorMessage errorMessage,
        List<Choice> items,
        List<String> values,
        @Nullable String describedBy,

        @Initializer(value = "PLAIN", source = FormGroup.class)
        FormGroup formGroup,

        @Nullable String classes,
        Map<String, String> attributes)
        implements CheckboxesParts.With {

    public static Checkboxes named(String name, String legend, Choice... choices) {
        return named(name, Legend.of(legend), choices);
    }

    public static Checkboxes named(String name, Legend legend, Choice... choices) {
        return CheckboxesParts.builder()
                .idPrefix(name)
                .name(name)
                .fieldset(Fieldset.of(legend))
                .items(List.of(choices))
                .build();
    }

    public Checkboxes hint(String text) {
        return withHint(Hint.of(text));
    }

    /// Shows what is wrong with this question, if anything is.
    public Checkboxes problem(Problems problems) {
        return withErrorMessage(ErrorMessage.in(problems, idPrefix));
    }

    public Checkboxes small() {
        return withClasses("govuk-checkboxes--small");
    }

    /// Whether an option is chosen: by its own word first, else by the values.
    public boolean isChecked(Option option) {
        if (option.checked() != null) {
            return option.checked();
        }
        return option.value() != null && values.contains(option.value());
    }
}
