package org.fanlight.ui.forms;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is wrong with a form: one message a field, in the order of the page, keyed by the field's element id.
public record Problems(Map<String, String> byField) {

    private static final Problems NONE = new Problems(Map.of());

    public Problems {
        byField = Collections.unmodifiableMap(new LinkedHashMap<>(byField));
    }

    public static Problems none() {
        return NONE;
    }

    public static Problems of(String field, String message) {
        return NONE.and(field, message);
    }

    /// The first message of a field stays: one problem at a time.
    public Problems and(String field, String message) {
        var more = new LinkedHashMap<>(byField);
        more.putIfAbsent(field, message);
        return new Problems(more);
    }

    /// The same, where the condition shows that something is wrong.
    public Problems andIf(boolean wrong, String field, String message) {
        return wrong ? and(field, message) : this;
    }

    public Problems and(Problems others) {
        var more = new LinkedHashMap<>(byField);
        others.byField.forEach(more::putIfAbsent);
        return new Problems(more);
    }

    public boolean isEmpty() {
        return byField.isEmpty();
    }

    public boolean any() {
        return !byField.isEmpty();
    }

    public @Nullable String of(String field) {
        return byField.get(field);
    }
}
