package org.fanlight.ui.govuk;

import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.Map;
import org.fanlight.ui.Parts;
import org.fanlight.ui.forms.Problems;
import org.jspecify.annotations.Nullable;

/// Several lines of words.
@Parts
public record Textarea(
        String id,
        String name,
        Label label,
        @Nullable Hint hint,
        @Nullable ErrorMessage errorMessage,
        int rows,
        @Nullable String value,
        boolean disabled,
        @Nullable String describedBy,

        @Initializer(value = "PLAIN", source = FormGroup.class)
        FormGroup formGroup,

        @Nullable String autocomplete,
        @Nullable Boolean spellcheck,
        @Nullable String classes,
        Map<String, String> attributes)
        implements TextareaParts.With {

    public static Textarea named(String name, String label) {
        return TextareaParts.builder()
                .id(name)
                .name(name)
                .label(Label.of(label))
                .rows(5)
                .build();
    }

    public Textarea hint(String text) {
        return withHint(Hint.of(text));
    }

    /// Shows what is wrong with this field, if anything is.
    public Textarea problem(Problems problems) {
        return withErrorMessage(ErrorMessage.in(problems, id));
    }
}
