package org.fanlight.ui.govuk;

import java.util.Map;
import org.fanlight.ui.Parts;
import org.jspecify.annotations.Nullable;

/// What surrounds an input that has a prefix, a suffix or a neighbour.
@Parts
public record InputWrapper(@Nullable String classes, Map<String, String> attributes) implements InputWrapperParts.With {
    public static final InputWrapper PLAIN = new InputWrapper(null, Map.of());
}
