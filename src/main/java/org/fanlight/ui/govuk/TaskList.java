package org.fanlight.ui.govuk;

import java.util.List;
import java.util.Map;
import org.fanlight.ui.Content;
import org.fanlight.ui.Parts;
import org.jspecify.annotations.Nullable;

/// What there is to do, and how far each thing is.
@Parts
public record TaskList(
        List<Task> items, String idPrefix, @Nullable String classes, Map<String, String> attributes)
        implements TaskListParts.With {

    public static TaskList of(Task... items) {
        return TaskListParts.builder()
                .items(List.of(items))
                .idPrefix("task-list")
                .build();
    }

    /// One thing to do.
    @Parts
    public record Task(
            Content title,
            @Nullable String titleClasses,
            @Nullable String href,
            @Nullable Content hint,
            @Nullable Tag tag,
            Content status,
            @Nullable String statusClasses,
            @Nullable String classes)
            implements TaskListTaskParts.With {

        public static Task of(String title, String href, String status) {
            return TaskListTaskParts.builder()
                    .title(Content.of(title))
                    .href(href)
                    .status(Content.of(status))
                    .build();
        }
    }
}
