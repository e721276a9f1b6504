package org.fanlight.ui.govuk;

import java.util.Map;
import org.fanlight.ui.Content;
import org.fanlight.ui.Parts;
import org.fanlight.ui.forms.Problems;
import org.jspecify.annotations.Nullable;

/// Says beside a field what is wrong and how to put it right.
@Parts
public record ErrorMessage(
        Content content,
        String visuallyHiddenText,
        @Nullable String id,
        @Nullable String classes,
        Map<String, String> attributes)
        implements ErrorMessageParts.With {

    public static ErrorMessage of(String text) {
        return ErrorMessageParts.builder()
                .content(Content.of(text))
                .visuallyHiddenText("Error")
                .build();
    }

    /// The message of a field, if it has one.
    public static @Nullable ErrorMessage in(Problems problems, String field) {
        var message = problems.of(field);
        return message == null ? null : of(message);
    }
}
