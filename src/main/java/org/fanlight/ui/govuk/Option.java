package org.fanlight.ui.govuk;

import java.util.Map;
import org.fanlight.ui.Content;
import org.fanlight.ui.Parts;
import org.fanlight.ui.Text;
import org.jspecify.annotations.Nullable;

/// One radio or one checkbox.
@Parts
public record Option(
        @Nullable String value,
        Content content,
        @Nullable Hint hint,
        Content conditional,
        @Nullable Boolean checked,
        boolean disabled,
        @Nullable String id,
        @Nullable String name,
        boolean exclusive,
        @Nullable String labelClasses,
        Map<String, String> labelAttributes,
        Map<String, String> attributes)
        implements Choice, OptionParts.With {

    public static Option of(String value, String text) {
        return OptionParts.builder()
                .value(value)
                .content(Content.of(text))
                .conditional(Text.NOTHING)
                .build();
    }

    public Option hint(String text) {
        return withHint(Hint.of(text));
    }

    /// Fields that are asked for only when this option is chosen.
    public Option reveals(gg.jte.Content fields) {
        return withConditional(Content.of(fields));
    }
}
