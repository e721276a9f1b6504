package org.fanlight.ui.forms;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// What was typed into a form, field by field, whether or not it makes sense: nothing here refuses anything.
public record Typed(Map<String, String> fields) {

    public static final Typed NOTHING = new Typed(Map.of());

    private static final Pattern WHOLE_NUMBER = Pattern.compile("[0-9]{1,4}");

    /// The field just as it was typed, but for NUL, which no database keeps; empty where it was not.
    public String raw(String name) {
        return fields.getOrDefault(name, "").replace("\u0000", "");
    }

    /// The field without white space around it.
    public String text(String name) {
        return raw(name).strip();
    }

    public boolean isBlank(String name) {
        return raw(name).isBlank();
    }

    /// The choice made, where it is one that was offered.
    public <E extends Enum<E>> Optional<E> choice(String name, Class<E> choices) {
        return Arrays.stream(choices.getEnumConstants())
                .filter(choice -> choice.name().equals(text(name)))
                .findFirst();
    }

    /// An id that a page put into the form; nothing where it has been tampered with.
    public Optional<UUID> id(String name) {
        if (isBlank(name)) {
            return Optional.empty();
        }
        try {
            return Optional.of(UUID.fromString(text(name)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /// A whole number of up to four figures; nothing where something else was typed.
    public Optional<Integer> number(String name) {
        return Optional.of(text(name))
                .filter(figures -> WHOLE_NUMBER.matcher(figures).matches())
                .map(Integer::valueOf);
    }

    /// A date in three fields, such as `from-day`, `from-month` and `from-year` of `from`.
    public TypedDate date(String name) {
        return new TypedDate(name, text(name + "-day"), text(name + "-month"), text(name + "-year"));
    }
}
