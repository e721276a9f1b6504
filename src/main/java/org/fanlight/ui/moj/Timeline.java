package org.fanlight.ui.moj;

import java.util.List;
import java.util.Map;
import org.fanlight.ui.Content;
import org.fanlight.ui.Parts;
import org.jspecify.annotations.Nullable;

/// What happened, one thing after the other.
@Parts
public record Timeline(
        List<Event> items, int headingLevel, @Nullable String classes, Map<String, String> attributes)
        implements TimelineParts.With {

    public static Timeline of(List<Event> items) {
        return new Timeline(items, 2, null, Map.of());
    }

    /// One thing that happened; `timestamp` is for machines (ISO 8601), `when` for people.
    @Parts
    public record Event(
            Content label,
            @Nullable Content byline,
            String timestamp,
            String when,
            Content description,
            @Nullable String classes,
            Map<String, String> attributes)
            implements TimelineEventParts.With {

        public static Event of(String label, String by, String timestamp, String when, gg.jte.Content description) {
            return new Event(
                    Content.of(label), Content.of(by), timestamp, when, Content.of(description), null, Map.of());
        }
    }
}
