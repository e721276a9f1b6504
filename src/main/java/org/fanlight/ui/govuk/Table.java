package org.fanlight.ui.govuk;

import java.util.List;
import java.util.Map;
import org.fanlight.ui.Content;
import org.fanlight.ui.Markup;
import org.fanlight.ui.Parts;
import org.jspecify.annotations.Nullable;

/// Facts to compare.
@Parts
public record Table(
        @Nullable String caption,
        @Nullable String captionClasses,
        List<Cell> head,
        List<List<Cell>> rows,
        boolean firstCellIsHeader,
        @Nullable String classes,
        Map<String, String> attributes)
        implements TableParts.With {

    public static Table of(String caption, List<Cell> head, List<List<Cell>> rows) {
        return TableParts.builder()
                .caption(caption)
                .captionClasses("govuk-table__caption--m")
                .head(head)
                .rows(rows)
                .build();
    }

    /// One heading or one fact.
    @Parts
    public record Cell(
            Content content,
            @Nullable String format,
            @Nullable String classes,
            @Nullable Integer colspan,
            @Nullable Integer rowspan,
            Map<String, String> attributes)
            implements TableCellParts.With {

        public @Nullable String names(String block) {
            return Markup.names(block, format == null ? null : block + "--" + format, classes);
        }

        public static Cell of(@Nullable String text) {
            return of(Content.of(text));
        }

        public static Cell of(gg.jte.Content content) {
            return new Cell(Content.of(content), null, null, null, null, Map.of());
        }

        public static Cell number(String text) {
            return of(text).withFormat("numeric");
        }
    }
}
