package org.fanlight.ui.govuk;

import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import java.util.Map;
import org.fanlight.ui.Parts;
import org.fanlight.ui.forms.Problems;
import org.jspecify.annotations.Nullable;

/// One of a few.
@Parts
public record Radios(
        String idPrefix,
        String name,
        @Nullable Fieldset fieldset,
        @Nullable Hint hint,
        @Nullable ErrorMessage errorMessage,
        List<Choice> items,
        @Nullable String value,

        @Initializer(value = "PLAIN", source = FormGroup.class)
        FormGroup formGroup,

        @Nullable String classes,
        Map<String, String> attributes)
        implements RadiosParts.With {

    public static Radios named(String name, String legend, Choice... choices) {
        return named(name, Legend.of(legend), choices);
    }

    public static Radios named(String name, Legend legend, Choice... choices) {
        return RadiosParts.builder()
                .idPrefix(name)
                .name(name)
                .fieldset(Fieldset.of(legend))
                .items(List.of(choices))
                .build();
    }

    public Radios hint(String text) {
        return withHint(Hint.of(text));
    }

    /// Shows what is wrong with this question, if anything is.
    public Radios problem(Problems problems) {
        return withErrorMessage(ErrorMessage.in(problems, idPrefix));
    }

    public Radios inline() {
        return withClasses("govuk-radios--inline");
    }

    public Radios small() {
        return withClasses("govuk-radios--small");
    }

    /// Whether an option is the one chosen: by its own word first, else by the value.
    public boolean isChecked(Option option) {
        if (option.checked() != null) {
            return option.checked();
        }
        return value != null && !value.isEmpty() && value.equals(option.value());
    }
}
