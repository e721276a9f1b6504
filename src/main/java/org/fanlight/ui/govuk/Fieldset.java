package org.fanlight.ui.govuk;

import java.util.Map;
import org.fanlight.ui.Content;
import org.fanlight.ui.Parts;
import org.fanlight.ui.Text;
import org.jspecify.annotations.Nullable;

/// Groups related fields.
@Parts
public record Fieldset(
        @Nullable Legend legend,
        Content content,
        @Nullable String describedBy,
        @Nullable String role,
        @Nullable String classes,
        Map<String, String> attributes)
        implements FieldsetParts.With {

    public static Fieldset of(Legend legend) {
        return FieldsetParts.builder().legend(legend).content(Text.NOTHING).build();
    }

    public static Fieldset of(String legend, gg.jte.Content fields) {
        return of(Legend.of(legend)).withContent(Content.of(fields));
    }
}
