package org.fanlight.frontdoor.checks.web;

import java.util.regex.Pattern;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;

/// Words as they are stored: without the control characters and halves of characters that no keyboard makes.
final class TypedWords {

    private static final Pattern NOT_WORDS = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\r\\n\\t]]");

    private TypedWords() {}

    static String of(Typed typed, String field) {
        return NOT_WORDS.matcher(typed.raw(field)).replaceAll("").strip();
    }

    static Problems required(Typed typed, String field, String message) {
        return Problems.none().andIf(of(typed, field).isEmpty(), field, message);
    }

    static Problems atMost(Typed typed, String field, int longest) {
        return Problems.none()
                .andIf(
                        of(typed, field).length() > longest,
                        field,
                        "Use " + longest + " characters or fewer. Nothing you typed has been lost");
    }
}
