package org.fanlight.ui.versions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fanlight.ui.forms.Typed;

/// What a form showed when it was opened. It travels with the form, so that it is known what was on that screen.
///
/// @param version the version that was shown, or the number of the newest row
/// @param answers field by field
public record Opened(int version, Typed answers) {

    static final String VERSION = "version";
    static final String BEFORE = "was-";
    static final String AT_FIRST = "first-";

    /// What the form brought back; a version that has been tampered with is older than any.
    public static Opened in(Typed posted) {
        return in(posted, BEFORE);
    }

    static Opened in(Typed posted, String prefix) {
        var answers = new LinkedHashMap<String, String>();
        posted.fields().forEach((name, value) -> {
            if (name.startsWith(prefix)) {
                answers.put(name.substring(prefix.length()), value);
            }
        });
        return new Opened(posted.number(VERSION).orElse(0), new Typed(answers));
    }

    /// The form without what it brought back: only what somebody typed.
    public static Typed takenOut(Typed posted) {
        var typed = new LinkedHashMap<>(posted.fields());
        typed.keySet().removeIf(name -> name.equals(VERSION) || name.startsWith(BEFORE) || name.startsWith(AT_FIRST));
        return new Typed(typed);
    }

    /// The hidden fields that bring it back.
    public Map<String, String> hidden(List<Asked> questions) {
        var hidden = new LinkedHashMap<String, String>();
        hidden.put(VERSION, String.valueOf(version));
        questions.stream().flatMap(asked -> asked.fields().stream()).forEach(field -> {
            hidden.put(BEFORE + field, answers.raw(field));
        });
        return hidden;
    }
}
