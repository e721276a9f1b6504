package org.fanlight.ui;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/// Small words for templates: class names, ids and further attributes.
public final class Markup {

    private Markup() {}

    /// The names that are there, in order; null when none is, so that the attribute is left out.
    public static @Nullable String names(@Nullable String... names) {
        String joined = null;
        for (var name : names) {
            if (name != null && !name.isEmpty()) {
                joined = joined == null ? name : joined + ' ' + name;
            }
        }
        return joined;
    }

    /// The name when the condition holds, else nothing.
    public static @Nullable String when(boolean holds, String name) {
        return holds ? name : null;
    }

    /// The first that is there and not empty.
    public static String or(@Nullable String first, String otherwise) {
        return first == null || first.isEmpty() ? otherwise : first;
    }

    /// Written into a tag as it is: names are ours, values are escaped here, an empty value is a bare name. Null when
    /// there are none, as nearly everywhere.
    public static @Nullable String attributes(Map<String, String> attributes) {
        if (attributes.isEmpty()) {
            return null;
        }
        var written = new StringBuilder();
        attributes.forEach(
                (name, value) -> written.append(' ').append(name).append(value.isEmpty() ? "" : quoted(value)));
        return written.toString();
    }

    private static String quoted(String value) {
        return "=\"" + HtmlUtils.htmlEscape(value) + '"';
    }
}
