package org.fanlight.demo.gallery;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import org.fanlight.ui.Html;
import org.fanlight.ui.Text;
import org.jspecify.annotations.Nullable;

/// What a component was given, as an indented list; what was left as it comes is left out.
final class Parameters {

    private static final String STEP = "  ";

    private final StringBuilder lines = new StringBuilder();

    private Parameters() {}

    static String of(Object component) {
        var parameters = new Parameters();
        parameters.lines.append(component.getClass().getSimpleName()).append('\n');
        parameters.parts(component, STEP);
        return parameters.lines.toString();
    }

    private void parts(Object component, String indent) {
        for (var part : component.getClass().getRecordComponents()) {
            part(part.getName(), value(component, part), indent);
        }
    }

    private void part(String name, @Nullable Object value, String indent) {
        switch (value) {
            case null -> {}
            case Boolean yes when !yes -> {}
            case String words when words.isEmpty() -> {}
            case Text text when text.words().isEmpty() -> {}
            case Collection<?> none when none.isEmpty() -> {}
            case Map<?, ?> none when none.isEmpty() -> {}
            case Text text -> line(name, '"' + text.words() + '"', indent);
            case String words -> line(name, '"' + words + '"', indent);
            case Html ignored -> line(name, "HTML", indent);
            case Collection<?> several -> {
                lines.append(indent).append(name).append('\n');
                several.forEach(each -> part("–", each, indent + STEP));
            }
            case Record record -> {
                lines.append(indent)
                        .append(name)
                        .append(": ")
                        .append(record.getClass().getSimpleName())
                        .append('\n');
                parts(record, indent + STEP);
            }
            default -> line(name, value.toString(), indent);
        }
    }

    private void line(String name, String value, String indent) {
        lines.append(indent).append(name).append(": ").append(value).append('\n');
    }

    private static @Nullable Object value(Object component, RecordComponent part) {
        try {
            var accessor = part.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(component);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
