package org.fanlight.ui.govuk;

import java.util.List;
import java.util.Map;
import org.fanlight.ui.Content;
import org.fanlight.ui.Parts;
import org.fanlight.ui.Text;
import org.jspecify.annotations.Nullable;

/// Sections that open one by one.
@Parts
public record Accordion(
        String id,
        List<Section> items,
        int headingLevel,
        Map<String, String> messages,
        @Nullable Boolean rememberExpanded,
        @Nullable String classes,
        Map<String, String> attributes)
        implements AccordionParts.With {

    public static Accordion of(String id, Section... items) {
        return AccordionParts.builder()
                .id(id)
                .items(List.of(items))
                .headingLevel(2)
                .build();
    }

    /// One section under its heading.
    public record Section(Content heading, Content summary, Content content, boolean expanded) {

        public static Section of(String heading, gg.jte.Content content) {
            return new Section(Content.of(heading), Text.NOTHING, Content.of(content), false);
        }
    }
}
