package org.fanlight.ui.govuk;

import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.Map;
import org.fanlight.ui.Parts;
import org.fanlight.ui.forms.Problems;
import org.jspecify.annotations.Nullable;

/// A single line of words or figures.
@Parts
public record Input(
        String id,
        String name,
        Label label,
        @Nullable Hint hint,
        @Nullable ErrorMessage errorMessage,
        String type,
        @Nullable String inputmode,
        @Nullable String value,
        boolean disabled,
        @Nullable String describedBy,
        @Nullable Affix prefix,
        @Nullable Affix suffix,

        @Initializer(value = "PLAIN", source = FormGroup.class)
        FormGroup formGroup,

        @Initializer(value = "PLAIN", source = InputWrapper.class)
        InputWrapper wrapper,

        @Nullable String autocomplete,
        @Nullable String autocapitalize,
        @Nullable String pattern,
        @Nullable Boolean spellcheck,
        @Nullable String classes,
        Map<String, String> attributes)
        implements InputParts.With {

    public static Input named(String name, String label) {
        return InputParts.builder()
                .id(name)
                .name(name)
                .label(Label.of(label))
                .type("text")
                .build();
    }

    public Input hint(String text) {
        return withHint(Hint.of(text));
    }

    /// Shows what is wrong with this field, if anything is.
    public Input problem(Problems problems) {
        return withErrorMessage(ErrorMessage.in(problems, id));
    }

    /// As wide as this many letters need: 2, 3, 4, 5, 10, 20 or 30.
    public Input width(int letters) {
        return withClasses("govuk-input--width-" + letters);
    }

    public boolean isWrapped() {
        return prefix != null
                || suffix != null
                || formGroup.before().isPresent()
                || formGroup.after().isPresent();
    }
}
