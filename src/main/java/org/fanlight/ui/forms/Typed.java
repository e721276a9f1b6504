package org.fanlight.ui.forms;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What was typed into a form, field by field, whether or not it makes sense: nothing here refuses anything.
public record Typed(Map<String, String> fields) {

    public static final Typed NOTHING = new Typed(Map.of());

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
        try {
            return Optional.of(UUID.fromString(text(name)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
