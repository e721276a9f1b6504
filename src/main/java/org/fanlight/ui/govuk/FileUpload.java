package org.fanlight.ui.govuk;

import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.Map;
import org.fanlight.ui.Parts;
import org.fanlight.ui.forms.Problems;
import org.jspecify.annotations.Nullable;

/// Lets somebody choose files to send.
///
/// @param dropZone whether scripts add a button and a place to drop files on
/// @param messages what scripts say there in another language, as data attributes
@Parts
public record FileUpload(
        String id,
        String name,
        Label label,
        @Nullable Hint hint,
        @Nullable ErrorMessage errorMessage,
        boolean disabled,
        boolean multiple,
        @Nullable String describedBy,

        @Initializer(value = "PLAIN", source = FormGroup.class)
        FormGroup formGroup,

        boolean dropZone,
        Map<String, String> messages,
        @Nullable String wrapperClasses,
        Map<String, String> wrapperAttributes,
        @Nullable String classes,
        Map<String, String> attributes)
        implements FileUploadParts.With {

    public static FileUpload named(String name, String label) {
        return FileUploadParts.builder()
                .id(name)
                .name(name)
                .label(Label.of(label))
                .dropZone(true)
                .build();
    }

    public FileUpload hint(String text) {
        return withHint(Hint.of(text));
    }

    /// Shows what is wrong with this field, if anything is.
    public FileUpload problem(Problems problems) {
        return withErrorMessage(ErrorMessage.in(problems, id));
    }
}
