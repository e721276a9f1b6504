package org.fanlight.ui;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/// Small words for templates: class names, ids and further attributes.
public final class Markup {

    private Markup() {}

    /// The names that are there, in order; null when none is, so that the attribute is left out.
    public static @Nullable String names(@Nullable String... names) {
        var joined = Arrays.stream(names)
                .filter(Objects::nonNull)
                .filter(Predicate.not(String::isEmpty))
                .collect(Collectors.joining(" "));
        return joined.isEmpty() ? null : joined;
    }

    /// The name when the condition holds, else nothing.
    public static @Nullable String when(boolean holds, String name) {
        return holds ? name : null;
    }

    /// The first that is there and not empty.
    public static String or(@Nullable String first, String otherwise) {
        return first == null || first.isEmpty() ? otherwise : first;
    }

    /// Written into a tag as it is: names are ours, values are escaped here, an empty value is a bare name.
    public static String attributes(Map<String, String> attributes) {
        return attributes.entrySet().stream()
                .map(each -> " " + each.getKey() + (each.getValue().isEmpty() ? "" : quoted(each.getValue())))
                .collect(Collectors.joining());
    }

    private static String quoted(String value) {
        return "=\"" + HtmlUtils.htmlEscape(value) + '"';
    }
}
