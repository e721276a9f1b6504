package org.fanlight.people.warnings.web;

import java.text.NumberFormat;
import java.util.Locale;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;

/// Words that must be there, and must not be too long.
final class WarningWords {

    private WarningWords() {}

    static Problems needed(Typed typed, String field, String message, int longest) {
        return Problems.none()
                .andIf(typed.isBlank(field), field, message)
                .andIf(
                        typed.text(field).length() > longest,
                        field,
                        "This must be "
                                + NumberFormat.getIntegerInstance(Locale.UK).format(longest) + " characters or fewer");
    }
}
