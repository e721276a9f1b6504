package org.fanlight.ui.versions;

import java.util.List;
import java.util.function.Function;
import org.fanlight.ui.forms.Typed;

/// One question of a form, in one field or in several that only make sense together, such as those of a date.
///
/// @param name a name of its own within the form, without white space
/// @param answer what the fields say, as people read it
public record Asked(String name, String label, List<String> fields, Function<Typed, String> answer) {

    public Asked {
        fields = List.copyOf(fields);
    }

    /// A question with one field, whose words are its answer.
    public static Asked inWords(String field, String label) {
        return new Asked(field, label, List.of(field), typed -> typed.raw(field));
    }

    /// A date in three fields.
    public static Asked date(String name, String label) {
        return new Asked(
                name,
                label,
                List.of(name + "-day", name + "-month", name + "-year"),
                typed -> typed.date(name).asTyped());
    }

    /// The answer with its line ends and outer white space as they are compared.
    String in(Typed typed) {
        return answer.apply(typed).replace("\r\n", "\n").strip();
    }
}
