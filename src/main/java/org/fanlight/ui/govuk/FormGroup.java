package org.fanlight.ui.govuk;

import java.util.Map;
import org.fanlight.ui.Content;
import org.fanlight.ui.Parts;
import org.fanlight.ui.Text;
import org.jspecify.annotations.Nullable;

/// What may stand around and directly beside a field.
@Parts
public record FormGroup(
        Content before, Content after, @Nullable String classes, Map<String, String> attributes)
        implements FormGroupParts.With {

    public static final FormGroup PLAIN = new FormGroup(Text.NOTHING, Text.NOTHING, null, Map.of());
}
